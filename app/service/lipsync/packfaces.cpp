// packfaces FILE.cpp: writes dlib's detector of faces as an array of bytes. Run while building: dlib carries
// it as compressed text, and unpacking that takes half a second of every process that looks for faces.
#include <dlib/image_processing/frontal_face_detector.h>

#include <cstdio>
#include <sstream>

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    std::ostringstream packed;
    dlib::serialize(dlib::get_frontal_face_detector(), packed);
    const std::string bytes = packed.str();
    std::FILE *file = std::fopen(argv[1], "w");
    if (!file)
        return 1;
    std::fputs("#include \"service/lipsync/frontalfaces.h\"\n\n"
               "namespace retalk::lipsync {\n\nstatic constexpr char bytes[] = {",
               file);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        std::fprintf(file, "%s%d,", i % 24 == 0 ? "\n" : "", int(static_cast<signed char>(bytes[i])));
    std::fputs("\n};\n\nstd::string_view frontalFaces()\n{\n    return {bytes, sizeof bytes};\n}\n\n"
               "} // namespace retalk::lipsync\n",
               file);
    return std::fclose(file) == 0 ? 0 : 1;
}

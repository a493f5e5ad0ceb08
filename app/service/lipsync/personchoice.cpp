#include "service/lipsync/personchoice.h"

#include "service/lipsync/failures.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <QFile>
#include <QFileInfo>

namespace retalk::lipsync {

Expected<FaceDescriptor> readReference(const QString &path, const LandmarkFinder &finder)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(inputError(Input::Reference, Fault::CannotOpen, path));
    const QByteArray bytes = file.read(qint64(32) << 20);
    if (bytes.isEmpty())
        return failure(inputError(Input::Reference, Fault::Empty, path));
    cv::Mat grey;
    try {
        grey = cv::imdecode(cv::Mat(1, int(bytes.size()), CV_8UC1, const_cast<char *>(bytes.constData())),
                            cv::IMREAD_GRAYSCALE);
    } catch (const cv::Exception &problem) {
        return failure(inputError(Input::Reference, Fault::NotMedia, QString::fromUtf8(problem.what())));
    }
    if (grey.empty() || grey.cols < 16 || grey.rows < 16)
        return failure(inputError(Input::Reference, Fault::NotMedia, path));
    // A face that fills the picture leaves the detector no room to see it.
    const int border = std::min(grey.cols, grey.rows) / 3;
    cv::Mat roomy;
    cv::copyMakeBorder(grey, roomy, border, border, border, border, cv::BORDER_REPLICATE);
    FaceDetector detector;
    std::vector<DetectedFace> faces = detector.find(roomy, 480);
    if (faces.empty())
        faces = detector.find(roomy, 960);
    if (faces.empty())
        return failure(noReferenceFaceError());
    if (faces.size() > 1 && faces[1].box.area() > 0.6F * faces[0].box.area())
        return failure(severalReferenceFacesError());
    return describeFace(roomy, finder.find(roomy, faces.front().box));
}

Expected<ChosenPerson> choosePerson(const std::vector<Person> &people, const FaceDescriptor *reference,
                                    int threshold)
{
    if (people.empty())
        return failure(noFaceError());
    if (!reference)
        return ChosenPerson{.index = std::size_t(largestInFirstFrame(people) - people.data()), .score = {}};
    ChosenPerson chosen;
    double nearest = 2;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const double apart = distance(people[i].descriptor, *reference);
        if (apart < nearest) {
            nearest = apart;
            chosen = {i, matchScore(apart)};
        }
    }
    if (*chosen.score < threshold)
        return failure(noMatchError(*chosen.score, threshold));
    return chosen;
}

} // namespace retalk::lipsync

#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/AST/ASTContext.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <clang/ASTMatchers/ASTMatchers.h>
#include <clang/Basic/SourceManager.h>

#include <vector>

// A part of clang-tidy that tests/project/tidy builds and loads. clang-tidy 14 lets every check walk through
// all headers of the system before it forgets what they said of them, which takes most of its time: Qt's are
// a hundred times as long as a source of ours. With this check the others see only what doesn't stand in a
// header of the system.

namespace {

class OwnSources : public clang::tidy::ClangTidyCheck
{
public:
    using ClangTidyCheck::ClangTidyCheck;

    // The first that the walk comes to is the whole, before it asks what to go through.
    void registerMatchers(clang::ast_matchers::MatchFinder *finder) override
    {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl().bind("whole"), this);
    }

    void check(const clang::ast_matchers::MatchFinder::MatchResult &found) override
    {
        std::vector<clang::Decl *> own;
        // Without those that a precompiled header brings and nobody has asked for yet.
        for (clang::Decl *declaration : found.Context->getTranslationUnitDecl()->noload_decls()) {
            const auto place = found.SourceManager->getExpansionLoc(declaration->getLocation());
            if (!declaration->isFromASTFile() && place.isValid() &&
                !found.SourceManager->isInSystemHeader(place))
                own.push_back(declaration);
        }
        found.Context->setTraversalScope(own);
    }
};

class OwnSourcesModule : public clang::tidy::ClangTidyModule
{
public:
    void addCheckFactories(clang::tidy::ClangTidyCheckFactories &factories) override
    {
        factories.registerCheck<OwnSources>("retalk-own-sources");
    }
};

const clang::tidy::ClangTidyModuleRegistry::Add<OwnSourcesModule> kModule("retalk",
                                                                          "Leaves out the system's headers");

} // namespace

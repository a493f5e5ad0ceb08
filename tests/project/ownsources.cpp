#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/AST/ASTContext.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <clang/ASTMatchers/ASTMatchers.h>
#include <clang/Basic/SourceManager.h>

#include <vector>

// A clang-tidy plugin, built and loaded by tests/project/tidy. In clang-tidy 14 every check traverses all
// system headers before their results are dropped, which takes most of its time: Qt's headers are a hundred
// times as long as one of our sources. This check limits the others to declarations outside of system
// headers.

namespace {

class OwnSources : public clang::tidy::ClangTidyCheck
{
public:
    using ClangTidyCheck::ClangTidyCheck;

    // The translation unit is matched first, before clang-tidy reads the traversal scope.
    void registerMatchers(clang::ast_matchers::MatchFinder *finder) override
    {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl().bind("whole"), this);
    }

    void check(const clang::ast_matchers::MatchFinder::MatchResult &found) override
    {
        std::vector<clang::Decl *> own;
        // Skip declarations from a precompiled header that haven't been deserialized yet.
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

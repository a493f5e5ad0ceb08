#pragma once

#include <QCoreApplication>
#include <QList>

namespace retalk {

/// What a face photo is to the people of a video at a threshold: the service takes the person most like it,
/// who must reach the threshold.
struct FaceMatch
{
    qsizetype closest = -1; ///< the person most like it, from 0; -1: not known
    int score = 0;          ///< of that one, 120..200
    bool isMatch = false;

    bool operator==(const FaceMatch &) const = default;
};

/// `scores`: how much the photo shows each person; empty: not known.
FaceMatch faceMatch(const QList<int> &scores, int threshold);

class FaceMatchWords
{
    Q_DECLARE_TR_FUNCTIONS(retalk::FaceMatch)
public:
    /// "Matches person 2 at 170." and "Doesn't match anyone here at 170; closest is person 1 at 152."; empty
    /// when nothing is known. `people`: how many there are.
    static QString sentence(const FaceMatch &match, int threshold, qsizetype people);
};

} // namespace retalk

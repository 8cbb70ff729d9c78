namespace ResumeSkills.Guidance.Scoring;

/// <summary>
/// The score of a document. What it counts is counted for distinct statements only, and a share is a share of all of them, so that neither a claim
/// nor a repetition can add a point. A share is never a matter of length. What is shown (evidence, and half of size and result) is an amount, which a
/// short document has less of; how it is written (clarity, consistency) is judged in full from <see cref="Material.EnoughToJudge"/> acts on. An act of
/// work with its size or result counts there too when no skill of the list could be named for it: only evidence and balance are about named skills.
/// </summary>
public static class DocumentScore
{
    /// <summary>Raised whenever the same report would get other points.</summary>
    public const string Version = "2";

    /// <param name="report">With tags and findings; a balance, where there is one, decides what the part about balance asks for.</param>
    public static Score Of(Report report)
    {
        var material = new Material(report, DistinctStatements.Of(report));
        return new Score(Version, report.Document.Kind == DocumentKind.CoverLetter
            ?
            [
                EvidencePoints.Of(material, 35),
                MeasurePoints.OfLetter(material),
                ClarityPoints.Of(material, 15),
                FormPoints.Of(material),
            ]
            :
            [
                EvidencePoints.Of(material, 40),
                MeasurePoints.OfResume(material),
                ClarityPoints.Of(material, 20),
                BalancePoints.Of(material),
                ConsistencyPoints.Of(material),
            ]);
    }
}

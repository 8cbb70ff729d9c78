namespace ResumeSkills.Reporting;

/// <summary>Answers of the self-assessment beside what the document shows.</summary>
public static class AssessmentText
{
    private const int Indent = 2;

    /// <summary>What there is to say to the answers, those with the widest gap first.</summary>
    /// <param name="answers">From 1 to 5; a skipped statement is left out.</param>
    public static IEnumerable<StyledLine> Of(IReadOnlyList<(AssessmentItem Item, int Answer)> answers, TextLayout layout)
    {
        yield return StyledLine.Of("Your answers beside your document", Tone.Heading);
        if (answers.Count == 0)
        {
            yield return StyledLine.Of("  Nothing was answered.", Tone.Plain);
            yield break;
        }

        var replies = answers.Where(answer => answer.Item.Reply(answer.Answer) is not null).OrderByDescending(Gap).ToList();
        foreach (var (item, answer) in replies)
        {
            yield return StyledLine.Empty;
            foreach (var line in new Paragraph()
                .Add(item.Skill.Name)
                .Add($"  you: {answer} of {AssessmentItem.Highest}, your document: {(item.Found is { } level ? Wording.Of(level) : Wording.Absent)}", Tone.Muted)
                .Wrap(layout.Width, Indent, Indent * 2))
                yield return line;
            foreach (var line in new Paragraph().Add("→ ", Tone.Shown, whole: true).Add(item.Reply(answer)!).Wrap(layout.Width, Indent, Indent + 2))
                yield return line;
        }

        var agreed = answers.Count - replies.Count;
        if (agreed == 0)
            yield break;
        yield return StyledLine.Empty;
        foreach (var line in new Paragraph().Add($"For {Counting.Of(agreed, replies.Count > 0 ? "other skill" : "skill")} your answer and your document go together.", Tone.Muted).Wrap(layout.Width, Indent, Indent))
            yield return line;
    }

    /// <summary>How far answer and document are apart, each on its own scale from nothing to most.</summary>
    private static double Gap((AssessmentItem Item, int Answer) answer) =>
        Math.Abs(
            ((double)(answer.Answer - AssessmentItem.Lowest) / (AssessmentItem.Highest - AssessmentItem.Lowest))
            - ((double)(answer.Item.Found is { } level ? (int)level : 0) / (int)Level.ShownWithOutcome));
}

namespace ResumeSkills.Tests.Tagging;

/// <summary>The examples of the taxonomy: lines that show a skill, and lines that look as if they did.</summary>
internal sealed record TaxonomyExample(string Code, bool Shows, string Text, string Note)
{
    /// <summary>A near miss that names the skill is a claim of it, which is a tag of its own.</summary>
    public bool IsClaim => Note.Contains("claim", StringComparison.Ordinal) || Note.Contains("list", StringComparison.Ordinal);
}

internal static class TaxonomyExamples
{
    public static IReadOnlyList<TaxonomyExample> All { get; } =
    [
        .. File.ReadLines(Checkout.Find("tests/ResumeSkills.Tests/Tagging/taxonomy-examples.tsv")).Skip(1).Select(l => l.Split('\t'))
            .Select(c => new TaxonomyExample(c[0], c[2] == "positive", c[3], c.Length > 4 ? c[4] : "")),
    ];
}

namespace ResumeSkills.Critique;

/// <summary>A job, a project, a degree: its heading, and the statements beneath.</summary>
/// <param name="Heading">The words between the statement before and the first one: title, employer, dates, and the section's heading.</param>
internal sealed record Entry(Words Heading, IReadOnlyList<Passage> Statements)
{
    private static readonly Phrases Now = Phrases.Of(["present", "current", "currently", "now", "ongoing", "today", "to date", "since", "expected"]);

    /// <summary>Whether its dates say that it goes on.</summary>
    public bool IsCurrent { get; } = Now.In(Heading);

    /// <summary>Whether its dates have an end.</summary>
    public bool IsOver { get; } = !Now.In(Heading) && EndsIn(Heading);

    /// <summary>Whether a text has two years in it, the first and the last: "2019 – 2021".</summary>
    public static bool EndsIn(Words words) => words.CountOf(word => word.IsYear) > 1;
}

namespace ResumeSkills.Reporting.Html;

/// <summary>What a page on which statements can be changed adds to each of them.</summary>
/// <param name="UnderWords">Writes below the statement and its skills.</param>
/// <param name="UnderNotes">Writes below findings and rewrite, where there are any.</param>
public sealed record HtmlTools(Action<HtmlWriter, BulletReport> UnderWords, Action<HtmlWriter, BulletReport> UnderNotes);

using ResumeSkills.Batch.Roster;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Workers;

/// <summary>What an advisor has written to a student, at the head of the student's page.</summary>
internal static class AdvisorPart
{
    public static HtmlPart? Of(IReadOnlyList<AdvisorNote> notes) => notes.Count == 0 ? null : new HtmlPart("advisor", "From your advisor", html => Write(html, notes));

    private static void Write(HtmlWriter html, IReadOnlyList<AdvisorNote> notes)
    {
        html.Add($"<ul class=\"plain\">\n");
        foreach (var note in notes)
        {
            html.Add($"<li>");
            if (note.Skill is { } skill && note.Level is { } level)
                html.Add($"<strong>{Taxonomy.Find(skill)!.Name}: {level.ToString()}.</strong> {note.Reason} ");
            html.Add($"{note.Note}</li>\n");
        }

        html.Add($"</ul>\n");
    }
}

using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Web;

/// <summary>From a form to a report.</summary>
internal sealed class Intake(Analysis analysis, ReadingQueue queue)
{
    public static IReadOnlyList<RoleProfile> Roles { get; } = RoleProfiles.All(Taxonomy.Skills);

    /// <summary>Reads the document of the form and what it is to be compared with.</summary>
    /// <exception cref="Refusal">The form lacks the document, or names an unknown role.</exception>
    /// <exception cref="UnreadableDocumentException">One of the files cannot be read.</exception>
    public async Task<Analyzed> AnalyzeAsync(IFormCollection form, CancellationToken cancellation)
    {
        var upload = Upload.Of(form, "file", "text")
            ?? throw Refusal.Wrong("There is no document yet: choose a file or paste its text.");
        var role = RoleOf(form["role"].ToString());
        var aim = new Target { Posting = Upload.Of(form, "job", "job-text") is { } posting ? await queue.ReadAsync(posting, cancellation) : null };
        var target = aim with
        {
            Role = role,
            Companion = Upload.Of(form, "letter", "letter-text") is { } letter ? await AnalyzeAsync(letter, aim, cancellation) : null,
        };
        var earlier = Upload.Of(form, "earlier") is { } draft ? await AnalyzeAsync(draft, target, cancellation) : null;
        return new Analyzed(upload, await AnalyzeAsync(upload, target, cancellation), target, earlier);
    }

    /// <summary>The same for a file alone.</summary>
    public async Task<Analyzed> AnalyzeAsync(Upload upload, CancellationToken cancellation) =>
        new(upload, await AnalyzeAsync(upload, Target.None, cancellation), Target.None, Earlier: null);

    private async Task<Report> AnalyzeAsync(Upload upload, Target target, CancellationToken cancellation) =>
        await analysis.AnalyzeAsync(await queue.ReadAsync(upload, cancellation), target, cancellation);

    private static RoleProfile? RoleOf(string id) => id.Length == 0
        ? null
        : Roles.FirstOrDefault(role => role.Id == id)
            ?? throw Refusal.Wrong($"There is no such role; the roles are {string.Join(", ", Roles.Select(role => role.Id))}.");
}

/// <summary>A document with its report.</summary>
/// <param name="Earlier">The report on an earlier draft, or null.</param>
internal sealed record Analyzed(Upload Upload, Report Report, Target Target, Report? Earlier);

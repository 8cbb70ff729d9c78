using FluentAssertions;
using ResumeSkills.Checking;

namespace ResumeSkills.Tests.Checking;

public sealed class BaselinesTests
{
    private static readonly CheckedIssue Old = Runs.Open(Runs.Issue("duty-opener", Severity.Error, "Responsible for phones"), "old");
    private static readonly CheckedIssue New = Runs.Open(Runs.Issue("vague-verb", Severity.Warning, "Handled phones"), "new");

    private static readonly Baseline Before = Baselines.Update(Baseline.Empty, [Runs.Document("a.md", [Old]), Runs.Document("gone.md", [Old])], _ => true);

    [Fact]
    public void An_update_takes_what_is_there_and_leaves_what_was_not_looked_at() =>
        Told(Baselines.Update(Before, [Runs.Document("b.md", [New]), new CheckedDocument("a.md") { Error = "a.md: empty." }], path => path != "gone.md"))
            .Should().Be("a.md: old; b.md: new");

    [Fact]
    public void Pruning_only_removes() =>
        Told(Baselines.Prune(Before, [Runs.Document("a.md", [New]), Runs.Document("b.md", [New])], path => path != "gone.md")).Should().Be("a.md: ");

    [Fact]
    public void What_is_suppressed_is_not_written_down() =>
        Told(Baselines.Update(Baseline.Empty, [Runs.Document("a.md", [Old with { Suppression = new Suppression("r", InSource: true) }, New])], _ => true)).Should().Be("a.md: new");

    private static string Told(Baseline baseline) =>
        string.Join("; ", baseline.Documents.Select(document => $"{document.Key}: {string.Join(' ', document.Value.Findings.Select(issue => issue.Fingerprint))}"));
}

using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class RoleTests : ProgramTest
{
    [Fact]
    public void A_document_is_balanced_against_a_role() =>
        Run("analyze", Sample("lina-haddad.docx"), "--role", "it-support").Output.Should().Contain("Balance for IT support");

    [Fact]
    public void A_role_that_there_is_not_gets_the_nearest_name_and_the_list()
    {
        var run = Run("analyze", Sample("lina-haddad.docx"), "--role", "it-suport");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().Contain("did you mean 'it-support'").And.Contain("content-writer");
    }

    [Fact]
    public void Roles_of_a_file_join_the_others()
    {
        var file = FileOf("roles.json", """{"id": "barista", "name": "Barista", "technicalShare": 0.4, "core": ["service-trades"]}""");
        JsonDocument.Parse(Run("roles", "--role-file", file, "--format", "json").Output).RootElement.EnumerateArray()
            .Select(role => role.GetProperty("id").GetString()).Should().HaveCount(13).And.EndWith("barista");
        Run("analyze", Sample("lina-haddad.docx"), "--role", "barista", "--role-file", file).Output.Should().Contain("Balance for Barista");
    }

    [Fact]
    public void A_file_that_holds_no_roles_is_refused_with_the_reason()
    {
        var run = Run("roles", "--role-file", FileOf("roles.json", """{"id": "barista", "name": "Barista", "technicalShare": 4}"""));
        run.ExitCode.Should().Be(2);
        run.Messages.Should().ContainSingle().Which.Should().Contain("roles.json").And.Contain("technicalShare");
    }

    [Fact]
    public void Every_point_of_the_score_is_explained()
    {
        var report = JsonDocument.Parse(Run("analyze", Sample("sam-keller.md"), "--format", "json").Output).RootElement[0];
        var reasons = report.GetProperty("score").GetProperty("parts").EnumerateArray().SelectMany(part => part.GetProperty("items").EnumerateArray());
        var output = Run("analyze", "sam-keller.md", "--explain-score", "--width", "1000").Output;
        reasons.Should().AllSatisfy(item => output.Should().Contain(item.GetProperty("reason").GetString()));
    }
}

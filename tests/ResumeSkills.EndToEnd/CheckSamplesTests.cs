using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace ResumeSkills.EndToEnd;

/// <summary>What samples/ci offers, as far as it can be run without the services that it is for.</summary>
public sealed class CheckSamplesTests : ProgramTest
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    private static readonly string Samples = Path.Combine(Checkout.Samples, "ci");

    private protected override IReadOnlyDictionary<string, string> Variables => _variables;

    public CheckSamplesTests()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "my drafts"));
        FileOf("my drafts/weak.md", Drafts.Good(Drafts.Weak));
        FileOf("good.md", Drafts.Good());
        _variables["PATH"] = $"{Path.GetDirectoryName(Checkout.Program)}:{Environment.GetEnvironmentVariable("PATH")}";
    }

    [Theory]
    [InlineData("good.md\nmy drafts\n", "--fail-on\nnever\n", 0)]
    [InlineData("my drafts", "", 1)]
    [InlineData("nothing.md", "", 3)]
    public void The_action_annotates_sums_up_and_leaves_a_sarif_file(string paths, string arguments, int exitCode)
    {
        var action = Read("github/action.yml");
        action["runs"]["using"].ToString().Should().Be("composite");
        var step = ((YamlSequenceNode)action["runs"]["steps"]).Single(step => ((YamlMappingNode)step).Children.TryGetValue("name", out var name) && name.ToString() == "Check");
        foreach (var (name, value) in (YamlMappingNode)step["env"])
            _variables[name.ToString()] = Filled(value.ToString(), ("inputs.paths", paths), ("inputs.arguments", arguments));
        _variables["GITHUB_ACTION_PATH"] = Path.Combine(Samples, "github");
        foreach (var variable in new[] { "GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY" })
            _variables[variable] = Path.Combine(Folder, variable);
        _variables["RUNNER_TEMP"] = Folder;

        var (output, code) = Bash("set -eo pipefail\n" + step["run"]);
        code.Should().Be(exitCode);
        File.ReadAllText(Path.Combine(Folder, "GITHUB_OUTPUT")).Should().Be($"sarif={Folder}/resumeskills.sarif\n");
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "resumeskills.sarif"))).RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        File.ReadAllText(Path.Combine(Folder, "GITHUB_STEP_SUMMARY")).Should().StartWith(exitCode == 0 ? "## Resume check passed" : "## Resume check failed");
        if (exitCode < 3)
            output.Should().Contain("::error file=my drafts/weak.md,line=");
    }

    [Fact]
    public void The_template_leaves_the_reports_that_it_names()
    {
        var job = Read("gitlab/resumeskills.gitlab-ci.yml")["resumeskills"];
        foreach (var (name, value) in (YamlMappingNode)job["variables"])
            _variables[name.ToString()] = value.ToString();
        var (output, code) = Bash(string.Join('\n', ((YamlSequenceNode)job["script"]).Select(line => line.ToString())));
        code.Should().Be(1);
        output.Should().Contain("duty-opener");
        foreach (var (_, file) in (YamlMappingNode)job["artifacts"]["reports"])
            new FileInfo(Path.Combine(Folder, file.ToString())).Length.Should().BePositive();
    }

    [Fact]
    public void The_hook_takes_the_names_of_changed_files()
    {
        var hook = Read("pre-commit/.pre-commit-hooks.yaml")[0];
        Regex.IsMatch("my drafts/weak.md", hook["files"].ToString()).Should().BeTrue();
        Bash($"{hook["entry"]} 'my drafts/weak.md' good.md").Code.Should().Be(1);
        Bash($"{hook["entry"]} good.md").Code.Should().Be(0);
    }

    private static YamlNode Read(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Samples, name))));
        return yaml.Documents[0].RootNode;
    }

    private static string Filled(string template, params (string Name, string Value)[] values) =>
        values.Aggregate(template, (text, pair) => text.Replace("${{ " + pair.Name + " }}", pair.Value, StringComparison.Ordinal));

    private (string Output, int Code) Bash(string script)
    {
        var shell = Start("bash", "-c", script);
        shell.StandardInput.Close();
        var errors = shell.StandardError.ReadToEndAsync();
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        errors.Wait();
        return (output, shell.ExitCode);
    }
}

using System.Text;
using ResumeSkills.Critique;

namespace ResumeSkills.Reporting;

/// <summary>The list of rules: for people, for programs, and for the README.</summary>
public static class RuleList
{
    private static readonly int IdColumns = AllRules.List.Max(rule => rule.Id.Length);

    private static readonly int SeverityColumns = Enum.GetValues<Severity>().Max(severity => JsonNames.Of(severity).Length);

    public static IEnumerable<StyledLine> Text(TextLayout layout) =>
    [
        .. AllRules.List.GroupBy(rule => rule.Scope).SelectMany((scope, index) => Section(scope.Key, scope, index > 0, layout)),
    ];

    /// <summary>Writes an array of rules and a line end.</summary>
    public static void WriteJson(Stream output) => JsonText.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var rule in AllRules.List)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, rule.Id);
            writer.WriteString("code"u8, rule.Code);
            writer.WriteString("scope"u8, JsonNames.Of(rule.Scope));
            writer.WriteString("severity"u8, JsonNames.Of(rule.Severity));
            writer.WriteString("title"u8, rule.Title);
            writer.WriteString("why"u8, rule.Why);
            writer.WriteString("bad"u8, rule.Bad);
            writer.WriteString("good"u8, rule.Good);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>The table of the README.</summary>
    public static string Markdown()
    {
        var table = new StringBuilder("| rule | looks at | severity | what it says |\n|---|---|---|---|\n");
        foreach (var rule in AllRules.List)
            table.Append("| `").Append(rule.Id).Append("` | ").Append(JsonNames.Of(rule.Scope)).Append(" | ").Append(JsonNames.Of(rule.Severity)).Append(" | ").Append(rule.Title).Append(" |\n");
        return table.ToString();
    }

    private static IEnumerable<StyledLine> Section(RuleScope scope, IEnumerable<Rule> rules, bool apart, TextLayout layout)
    {
        if (apart)
            yield return StyledLine.Empty;
        yield return StyledLine.Of(Wording.Of(scope), Tone.Heading);
        foreach (var rule in rules)
        {
            var row = new Paragraph()
                .Add($"{rule.Id.PadRight(IdColumns)}  {JsonNames.Of(rule.Severity).PadRight(SeverityColumns)}  ", whole: true)
                .Add(rule.Title);
            foreach (var line in row.Wrap(layout.Width, 0, Math.Min(IdColumns + SeverityColumns + 4, layout.Width / 2)))
                yield return line;
        }
    }
}

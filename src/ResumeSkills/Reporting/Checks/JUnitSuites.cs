using System.Globalization;
using System.Text;
using System.Xml;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check as JUnit XML: a suite for each document, in it a case for its gates and one for each finding.</summary>
public static class JUnitSuites
{
    private static readonly XmlWriterSettings Form = new()
    {
        Indent = true,
        NewLineChars = "\n",
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static void Write(Stream output, CheckRun run)
    {
        using (var writer = XmlWriter.Create(output, Form))
        {
            writer.WriteStartElement("testsuites");
            writer.WriteAttributeString("name", "ResumeSkills");
            WriteCounts(writer, run.Documents);
            foreach (var document in run.Documents)
                Write(writer, document);
            writer.WriteEndElement();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteCounts(XmlWriter writer, IReadOnlyList<CheckedDocument> documents)
    {
        WriteCount(writer, "tests", documents.Sum(document => 1 + document.Issues.Count));
        WriteCount(writer, "failures", documents.Sum(document => (document.Failures.Count > 0 ? 1 : 0) + document.Issues.Count(issue => issue.Fails)));
        WriteCount(writer, "errors", documents.Count(document => document.Error is not null));
    }

    private static void WriteCount(XmlWriter writer, string name, int count) => writer.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    private static void Write(XmlWriter writer, CheckedDocument document)
    {
        writer.WriteStartElement("testsuite");
        writer.WriteAttributeString("name", Text(document.Path));
        WriteCounts(writer, [document]);
        WriteCount(writer, "skipped", document.Issues.Count(issue => !issue.Counts));
        WriteCase(writer, document.Path, "gates", () =>
        {
            if (document.Error is { } error)
                WriteOutcome(writer, "error", document.Cause?.ToString() ?? "InternalError", error, error);
            else if (document.Failures.Count > 0)
                WriteOutcome(writer, "failure", "gate", document.Failures[0], string.Join('\n', document.Failures));
        });
        foreach (var issue in document.Issues)
            WriteCase(writer, document.Path, $"{issue.Issue.RuleId} {issue.Fingerprint}", () => WriteBody(writer, issue));
        writer.WriteEndElement();
    }

    private static void WriteBody(XmlWriter writer, CheckedIssue issue)
    {
        var place = PlaceText.Of(issue.Issue);
        var body = $"{(place.Length > 0 ? place + ": " : "")}{issue.Issue.Message}\n{issue.Issue.Statement}".TrimEnd();
        if (issue.Suppression is { } suppression)
            writer.WriteElementString("skipped", Text($"suppressed: {suppression.Reason}"));
        else if (issue.Known is true)
            writer.WriteElementString("skipped", "known from the baseline");
        else if (issue.Fails)
            WriteOutcome(writer, "failure", issue.Issue.RuleId, issue.Issue.Message, body);
        else
            writer.WriteElementString("system-out", Text(body));
    }

    private static void WriteCase(XmlWriter writer, string document, string name, Action body)
    {
        writer.WriteStartElement("testcase");
        writer.WriteAttributeString("name", name);
        writer.WriteAttributeString("classname", Text(document));
        body();
        writer.WriteEndElement();
    }

    private static void WriteOutcome(XmlWriter writer, string element, string type, string message, string body)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("message", Text(message));
        writer.WriteString(Text(body));
        writer.WriteEndElement();
    }

    // XML 1.0, section 2.2: some characters cannot be written at all.
    private static string Text(string text) =>
        string.Join('\n', text.Split('\n').Select(Printable.Of)).Replace('\uFFFE', '\uFFFD').Replace('\uFFFF', '\uFFFD');
}

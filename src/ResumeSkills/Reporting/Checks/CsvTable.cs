using System.Globalization;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check as a table for spreadsheets (RFC 4180), a finding a row.</summary>
public static class CsvTable
{
    private const string Header = "document,line,page,statement,rule,severity,state,fingerprint,message,text";

    public static void Write(Stream output, CheckRun run)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\r\n" };
        writer.WriteLine(Header);
        foreach (var document in run.Documents)
        {
            if (document.Error is { } error)
                WriteRow(writer, document.Path, "", "", "", "unreadable", "error", "", "", error, "");
            foreach (var issue in document.Issues)
            {
                var place = issue.Issue;
                WriteRow(
                    writer, document.Path, Number(place.Region?.Line), Number(place.Place.Page is > 0 and var page ? page : null), Number(place.Bullet),
                    place.RuleId, JsonNames.Of(place.Severity), StateText.Of(issue), issue.Fingerprint, place.Message, place.Statement);
            }
        }
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static void WriteRow(StreamWriter writer, params ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
                writer.Write(',');
            writer.Write(CsvCell.Of(cells[i]));
        }

        writer.WriteLine();
    }
}

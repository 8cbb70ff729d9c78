using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Reporting.Html;

/// <summary>The style sheet and the script of the report, and the policy that lets a page run these two and nothing else.</summary>
public static class HtmlAssets
{
    /// <summary>Light, dark and print styles of all pieces.</summary>
    public static string Style { get; } = Read("Reporting/Html/report.css");

    /// <summary>Links marked words with their skills, compares the self-assessment, opens everything for print.</summary>
    public static string Script { get; } = Read("Reporting/Html/report.js");

    /// <summary>For a page with both in it: everything else, all of the network included, is forbidden.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    internal static void WriteStyle(HtmlWriter html) => html.AddAsset("style", Style);

    internal static void WriteScript(HtmlWriter html) => html.AddAsset("script", Script);

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Read(string path)
    {
        using var reader = new StreamReader(EmbeddedText.Open(path));
        return reader.ReadToEnd();
    }
}

using System.Text;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Web;

/// <summary>The files of the app, which lie in its own assembly.</summary>
internal static class Assets
{
    private static readonly Dictionary<string, (string Type, byte[] Bytes)> Files = new(StringComparer.Ordinal)
    {
        ["report.css"] = ("text/css; charset=utf-8", Encoding.UTF8.GetBytes(HtmlAssets.Style)),
        ["report.js"] = ("text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(HtmlAssets.Script)),
        ["web.css"] = ("text/css; charset=utf-8", Read("web.css")),
        ["web.js"] = ("text/javascript; charset=utf-8", Read("web.js")),
        ["icon.svg"] = ("image/svg+xml", Read("icon.svg")),
    };

    /// <summary>A resume that leaves much to do, made up for this program.</summary>
    public static Upload Demo => new("theo-brandt.docx", Read("demo.docx"));

    public static IResult Of(string name) => Files.TryGetValue(name, out var file) ? Results.Bytes(file.Bytes, file.Type) : throw Refusal.Gone();

    private static byte[] Read(string name)
    {
        using var stream = typeof(Assets).Assembly.GetManifestResourceStream($"Assets/{name}")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}

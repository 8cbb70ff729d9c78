using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ResumeSkills.Ingest;
using ResumeSkills.Reporting.Annotating;
using ResumeSkills.Tests.Ingest;

namespace ResumeSkills.Tests.Reporting.Annotating;

/// <summary>Short ways to make annotated copies and to look into them.</summary>
internal static class AnnotatedCopies
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly Analyzer Analyzer = new();

    public static Report Analyze(this byte[] file) => Analyzer.Analyze("invented", file);

    public static byte[] Annotate(this byte[] file, bool rewrites = false) => Annotator.Annotate(file.Analyze(), file, rewrites);

    public static string TextOf(byte[] file) => DocumentReader.Read("invented", file).Text;

    /// <summary>A Word document in which these paragraphs stand below the title of a job.</summary>
    public static byte[] Job(params string[] paragraphs) => DocxBuilder.Of(JobXml(paragraphs));

    public static string JobXml(params string[] paragraphs) =>
        P("Experience") + P("Porter, Hotel Aurora, 2019 – 2021") + string.Concat(paragraphs);

    public static string P(string text) => $"""<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>""";

    public static XElement Part(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var part = zip.GetEntry(name)!.Open();
        return XDocument.Load(part, LoadOptions.PreserveWhitespace).Root!;
    }

    public static XElement Document(byte[] file) => Part(file, "word/document.xml");

    /// <summary>The comments on bullets.</summary>
    public static string[] Comments(byte[] file) => [.. BulletComments(file).Select(Lines)];

    /// <summary>The comments on the document as a whole.</summary>
    public static string[] DocumentComments(byte[] file) => [.. AllComments(file).Where(IsOnDocument).Select(Lines)];

    /// <summary>The words between the marks of a comment, as tracked changes leave them.</summary>
    public static string Commented(byte[] file, int comment)
    {
        var id = BulletComments(file).ElementAt(comment).Attribute(W + "id")!.Value;
        var words = new StringBuilder();
        var within = false;
        foreach (var element in Document(file).Descendants())
        {
            if (element.Attribute(W + "id")?.Value == id && element.Name.LocalName is "commentRangeStart" or "commentRangeEnd")
                within = element.Name.LocalName == "commentRangeStart";
            else if (within && element.Name == W + "t")
                words.Append(element.Value);
        }

        return words.ToString();
    }

    /// <summary>The file with all tracked changes rejected.</summary>
    public static byte[] Reject(byte[] file)
    {
        using var copy = new MemoryStream();
        copy.Write(file);
        using (var zip = new ZipArchive(copy, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                using var stream = entry.Open();
                var part = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
                var marks = part.Descendants().Where(element => element.Attributes().Any(a => a.Name.LocalName == "author" && a.Value == Annotator.Author)).ToList();
                marks.Where(mark => mark.Name.LocalName == "ins").Remove();
                foreach (var mark in marks.Where(mark => mark.Name.LocalName == "del"))
                {
                    foreach (var text in mark.Descendants(mark.Name.Namespace + "delText"))
                        text.Name = mark.Name.Namespace + "t";
                    mark.ReplaceWith(mark.Nodes());
                }

                stream.SetLength(0);
                part.Save(stream, SaveOptions.DisableFormatting);
            }
        }

        return copy.ToArray();
    }

    private static IEnumerable<XElement> AllComments(byte[] file) => Part(file, "word/comments.xml").Elements(W + "comment");

    private static IEnumerable<XElement> BulletComments(byte[] file) => AllComments(file).Where(comment => !IsOnDocument(comment));

    private static bool IsOnDocument(XElement comment) => comment.Value.StartsWith(DocumentNote.Title, StringComparison.Ordinal);

    private static string Lines(XElement comment) => string.Join('\n', comment.Elements(W + "p").Select(line => line.Value));
}

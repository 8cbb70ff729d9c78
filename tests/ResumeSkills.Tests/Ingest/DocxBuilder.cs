using System.IO.Compression;
using System.Text;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Makes Word files out of pieces of XML.</summary>
internal sealed class DocxBuilder
{
    private const string Namespaces =
        """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
        xmlns:new="http://example.org/not-yet-invented"
        xmlns:v="urn:schemas-microsoft-com:vml"
        """;

    private const string WordPart = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly StringBuilder _types = new();
    private readonly StringBuilder _relationships = new();
    private readonly Dictionary<string, byte[]> _entries = new(StringComparer.Ordinal);

    /// <summary>The content type of the document part.</summary>
    public string MainType { get; init; } = WordPart + "document.main+xml";

    /// <summary>Replaces whole words of the finished XML, such as a namespace.</summary>
    public Func<string, string> Finish { get; init; } = xml => xml;

    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    public static byte[] Of(string body) => new DocxBuilder().Body(body).Build();

    public DocxBuilder Body(string xml) => Raw("word/document.xml", $"<w:document {Namespaces}><w:body>{xml}</w:body></w:document>");

    public DocxBuilder Styles(string xml) => Part("styles", "styles", $"<w:styles {Namespaces}>{xml}</w:styles>");

    public DocxBuilder Numbering(string xml) => Part("numbering", "numbering", $"<w:numbering {Namespaces}>{xml}</w:numbering>");

    public DocxBuilder Settings(string xml) => Part("settings", "settings", $"<w:settings {Namespaces}>{xml}</w:settings>");

    /// <summary>Adds a header whose relationship id is its name.</summary>
    public DocxBuilder Header(string id, string xml) => Part("header", id, $"<w:hdr {Namespaces}>{xml}</w:hdr>");

    public DocxBuilder Footer(string id, string xml) => Part("footer", id, $"<w:ftr {Namespaces}>{xml}</w:ftr>");

    public DocxBuilder Link(string target)
    {
        _relationships.Append($"""<Relationship Id="link" Type="{Office}hyperlink" Target="{target}" TargetMode="External"/>""");
        return this;
    }

    public DocxBuilder Raw(string entry, string text)
    {
        _entries[entry] = Encoding.UTF8.GetBytes(Finish(text));
        return this;
    }

    public byte[] Build()
    {
        Raw("[Content_Types].xml",
            $"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="{MainType}"/>{_types}</Types>
            """);
        Raw("_rels/.rels", Relationships($"""<Relationship Id="main" Type="{Office}officeDocument" Target="word/document.xml"/>"""));
        Raw("word/_rels/document.xml.rels", Relationships(_relationships.ToString()));
        return Zip(_entries, Compression);
    }

    public static byte[] Zip(IReadOnlyDictionary<string, byte[]> entries, CompressionLevel compression = CompressionLevel.Fastest)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in entries)
            {
                using var entry = zip.CreateEntry(name, compression).Open();
                entry.Write(bytes);
            }
        }
        return stream.ToArray();
    }

    private DocxBuilder Part(string kind, string name, string xml)
    {
        _types.Append($"""<Override PartName="/word/{name}.xml" ContentType="{WordPart}{kind}+xml"/>""");
        _relationships.Append($"""<Relationship Id="{name}" Type="{Office}{kind}" Target="{name}.xml"/>""");
        return Raw($"word/{name}.xml", xml);
    }

    private static string Relationships(string inner) =>
        $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>""";
}

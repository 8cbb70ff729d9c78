using DocumentFormat.OpenXml.Packaging;

namespace ResumeSkills.Ingest.Docx;

/// <summary>The parts of a Word file. Nothing that lies outside of the file is ever followed, and macros are parts that nobody asks for.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument _package;
    private readonly MainDocumentPart _main;

    private WordPackage(WordprocessingDocument package)
    {
        _package = package;
        _main = package.MainDocumentPart ?? throw new InvalidDataException("The package has no document part.");
    }

    public static WordPackage Open(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return new WordPackage(WordprocessingDocument.Open(bytes.AsStream(), isEditable: false, new OpenSettings { AutoSave = false }));
        }
        catch (OpenXmlPackageException error) when (error.InnerException is UriFormatException)
        {
            return OpenWithBrokenLinks(bytes);
        }
    }

    public OpenXmlPart Document => _main;

    public Stream? Styles() => Read(_main.StyleDefinitionsPart);

    public Stream? Numbering() => Read(_main.NumberingDefinitionsPart);

    public Stream? Settings() => Read(_main.DocumentSettingsPart);

    /// <summary>The header or footer of a relationship, or null where there is none.</summary>
    public OpenXmlPart? Header(string id) =>
        _main.TryGetPartById(id, out var part) && part is HeaderPart or FooterPart ? part : null;

    public void Dispose() => _package.Dispose();

    private static Stream? Read(OpenXmlPart? part) => part?.GetStream(FileMode.Open, FileAccess.Read);

    /// <summary>
    /// Word saves mistyped links ("mailto:jo@@x y") that are no URIs. The library repairs them only in a package that it may write,
    /// so it gets a copy in memory.
    /// </summary>
    private static WordPackage OpenWithBrokenLinks(ReadOnlyMemory<byte> bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes.Span);
        copy.Position = 0;
        return new WordPackage(WordprocessingDocument.Open(
            copy, isEditable: true, new OpenSettings { AutoSave = false, RelationshipErrorHandlerFactory = _ => new LinkRepair() }));
    }

    private sealed class LinkRepair : RelationshipErrorHandler
    {
        public override string Rewrite(Uri partUri, string? id, string? uri) => "http://unreadable.invalid/";
    }
}

using System.Text;
using System.Xml;

namespace ResumeSkills.Ingest.Docx;

/// <summary>
/// Walks the elements of one part without building a tree. Elements that the caller neither enters nor skips are
/// transparent: their children come next. Of each mc:AlternateContent only one branch is ever seen.
/// </summary>
internal sealed class XmlCursor : IDisposable
{
    /// <summary>Real documents nest tables and boxes some 60 elements deep; the walk recurses, so its depth must end.</summary>
    public const int MaxDepth = 400;

    /// <summary>The largest real word/document.xml seen has 2 million characters, a 300-page book about 15 million.</summary>
    public const int MaxCharacters = 32_000_000;

    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
        "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "http://purl.oclc.org/ooxml/officeDocument/math",
    };

    private static readonly HashSet<string> Understood = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "urn:schemas-microsoft-com:vml",
    };

    private readonly XmlReader _reader;
    private readonly bool[] _chosen = new bool[MaxDepth + 1];

    /// <summary>Begins a part; the parts before it held so many paragraphs.</summary>
    public XmlCursor(Stream part, int paragraphs = 0)
    {
        Paragraphs = paragraphs;
        _reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    /// <summary>The number of w:p elements begun so far, those of skipped branches included.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>The rank of the current element among all elements of the part, from 0 for the root, those of skipped branches included.</summary>
    public int Element { get; private set; } = -1;

    /// <summary>The local name of the current element, or "" where its namespace says nothing to this program.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The w:val attribute.</summary>
    public string? Value => Attribute("val");

    /// <summary>Whether a toggle such as w:b is switched on.</summary>
    public bool On => Value is not ("0" or "false" or "off" or "none");

    /// <summary>An attribute of the current element, by local name.</summary>
    public string? Attribute(string name)
    {
        string? value = null;
        for (var more = _reader.MoveToFirstAttribute(); more; more = _reader.MoveToNextAttribute())
        {
            if (_reader.LocalName == name)
                value = _reader.Value;
        }
        _reader.MoveToElement();
        return value;
    }

    /// <summary>Enters the current element, for <see cref="Next"/> to walk what is in it.</summary>
    public int Enter() => _reader.IsEmptyElement ? -1 : _reader.Depth;

    /// <summary>Moves to the root element.</summary>
    public int EnterRoot()
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
                return Enter();
        }
        return -1;
    }

    /// <summary>Moves to the next element within the one that was entered, or returns false at its end.</summary>
    public bool Next(int entered)
    {
        while (entered >= 0 && Read())
        {
            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == entered)
                return false;
            if (_reader.NodeType == XmlNodeType.Element && !IsCompatibilityMarkup())
                return true;
        }
        return false;
    }

    /// <summary>Passes over the current element and all that is in it.</summary>
    public void Skip()
    {
        for (var entered = Enter(); entered >= 0 && Read();)
        {
            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == entered)
                return;
        }
    }

    /// <summary>The text directly in the current element.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        for (var entered = Enter(); entered >= 0 && Read();)
        {
            if (_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == entered)
                break;
            if (_reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                text.Append(_reader.Value);
        }
        return text.ToString();
    }

    public void Dispose() => _reader.Dispose();

    private bool Read()
    {
        if (!_reader.Read())
            return false;
        if (_reader.Depth > MaxDepth)
            throw new XmlException("Elements are nested too deeply.");
        if (_reader.NodeType == XmlNodeType.Element)
        {
            Name = Known.Contains(_reader.NamespaceURI) ? _reader.LocalName : "";
            Element++;
            if (Name == "p")
                Paragraphs++;
        }
        return true;
    }

    /// <summary>Passes over the branches of mc:AlternateContent that are not taken; the first understood one is.</summary>
    private bool IsCompatibilityMarkup()
    {
        switch (Name)
        {
            case "AlternateContent":
                _chosen[_reader.Depth] = false;
                return true;
            case "Choice" or "Fallback":
                var parent = Math.Max(0, _reader.Depth - 1);
                if (_chosen[parent] || (Name == "Choice" && !IsUnderstood()))
                    Skip();
                else
                    _chosen[parent] = true;
                return true;
            default:
                return false;
        }
    }

    private bool IsUnderstood() =>
        (Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(prefix => _reader.LookupNamespace(prefix) is { } uri && Understood.Contains(uri));
}

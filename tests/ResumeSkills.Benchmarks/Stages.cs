using BenchmarkDotNet.Attributes;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Structure;
using ResumeSkills.Tagging;

namespace ResumeSkills.Benchmarks;

/// <summary>Each stage on one document, so that a change can be compared with the commit before it.</summary>
[MemoryDiagnoser]
public class Stages
{
    private const string Line = "Trained 14 new servers over two years; three of them now run shifts of their own";
    private byte[] _bytes = [];
    private PdfText _letters = new([], []);
    private Document _document = new("", DocumentKind.Resume, "", [], [], []);

    [GlobalSetup]
    public void Setup()
    {
        _bytes = Corpus.Pdfs(Corpus.DefaultFolder)[0].Bytes;
        _letters = PdfReader.Read("document.pdf", _bytes);
        _document = PdfDocument.Compose("document.pdf", _letters);
    }

    [Benchmark]
    public object BytesToLetters() => PdfReader.Read("document.pdf", _bytes);

    [Benchmark]
    public object LettersToLines() => PdfDocument.Compose("document.pdf", _letters);

    [Benchmark]
    public object LinesToBullets() => BulletFinder.Find(Outline.Of(_document));

    [Benchmark]
    public object LineToTags() => Tagger.Default.Tag(Line);

    [Benchmark]
    public object WholeDocument() => new Analyzer().Analyze("document.pdf", _bytes);
}

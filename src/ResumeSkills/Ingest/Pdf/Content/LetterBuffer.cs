using System.Buffers;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>The letters of the page being read. Its array is borrowed and used for all pages: a page has thousands, at 80 bytes each.</summary>
internal sealed class LetterBuffer : IDisposable
{
    private const int DensePage = 4096;

    private Letter[] _letters = ArrayPool<Letter>.Shared.Rent(DensePage);

    public int Count { get; private set; }

    public void Add(in Letter letter)
    {
        if (Count == _letters.Length)
        {
            var larger = ArrayPool<Letter>.Shared.Rent(Count * 2);
            _letters.CopyTo(larger, 0);
            ArrayPool<Letter>.Shared.Return(_letters, clearArray: true);
            _letters = larger;
        }
        _letters[Count++] = letter;
    }

    public ReadOnlySpan<Letter> From(int start) => _letters.AsSpan(start, Count - start);

    public void CutTo(int count) => Count = count;

    public void Dispose() => ArrayPool<Letter>.Shared.Return(_letters, clearArray: true);
}

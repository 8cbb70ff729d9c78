using System.Buffers;

namespace ResumeSkills.Ingest;

/// <summary>The lines of a text file, with the numbers that an editor would show.</summary>
internal static class PhysicalLines
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f\v\u0085\u2028\u2029");

    /// <summary>Splits at every kind of line end; page breaks and the like begin a line without counting as one.</summary>
    public static IEnumerable<(int Number, string Text)> Of(string text)
    {
        var number = 1;
        var start = 0;
        while (start <= text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(Ends);
            if (length < 0)
            {
                yield return (number, text[start..]);
                yield break;
            }
            var end = start + length;
            yield return (number, text[start..end]);
            if (text[end] is '\r' or '\n')
                number++;
            start = text.AsSpan(end).StartsWith("\r\n") ? end + 2 : end + 1;
        }
    }
}

using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Layers that are switched off when the file is opened (ISO 32000-1, 8.11); what they hold is not shown.</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<int> _off = [];

    public OptionalContent(PdfFile file)
    {
        if (file.Trailer["Root"].AsDictionary()?["OCProperties"].AsDictionary() is not { } properties)
            return;
        var initial = properties["D"].AsDictionary() ?? PdfDictionary.Empty;
        if (initial["BaseState"].AsName() == "OFF")
            _off.UnionWith(Numbers(properties["OCGs"]).Except(Numbers(initial["ON"])));
        _off.UnionWith(Numbers(initial["OFF"]));
    }

    /// <summary>Whether a group, or a membership of groups that are all off, is hidden.</summary>
    public bool Hides(PdfValue group)
    {
        if (_off.Count == 0)
            return false;
        if (group.AsDictionary() is { } membership && membership["Type"].AsName() == "OCMD")
        {
            var groups = membership["OCGs"];
            var numbers = groups.AsArray() is null ? [groups.ReferenceNumber] : Numbers(groups).ToArray();
            return numbers.Length > 0 && Array.TrueForAll(numbers, _off.Contains);
        }
        return _off.Contains(group.ReferenceNumber);
    }

    private static IEnumerable<int> Numbers(PdfValue array) => (array.AsArray() ?? []).Select(item => item.ReferenceNumber);
}

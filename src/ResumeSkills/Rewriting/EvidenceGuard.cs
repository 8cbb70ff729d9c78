namespace ResumeSkills.Rewriting;

/// <summary>
/// The other half of the promise: no rewrite shows less than the line did. What a line shows are the words that its tags rest on. A tag
/// is lowered only where such words are gone: a classifier that weighs the same evidence differently in another form has lost nothing.
/// </summary>
internal static class EvidenceGuard
{
    /// <summary>Whether some skill that a line shows is no longer shown, or at a lower level, and the words it rested on are gone.</summary>
    /// <param name="tags">Of <paramref name="before"/>.</param>
    /// <param name="tagsAfter">Of <paramref name="after"/>.</param>
    public static bool ShowsLess(string before, IReadOnlyList<Tag> tags, string after, IReadOnlyList<Tag> tagsAfter)
    {
        var kept = Words(Blanks.Without(after)).Select(Lemmas.Of).ToArray();
        return tags.Any(tag => tag.Level >= Level.Shown && !IsKept(tag));

        bool IsKept(Tag tag)
        {
            var level = tagsAfter.FirstOrDefault(other => other.Skill == tag.Skill)?.Level;
            return level >= tag.Level
                || ((level >= Level.Shown || Stands(tag, EvidencePart.Act, EvidencePart.Counterpart, EvidencePart.Term))
                    && (tag.Level == Level.Shown || Stands(tag, EvidencePart.Scope, EvidencePart.Outcome)));
        }

        bool Stands(Tag tag, params ReadOnlySpan<EvidencePart> parts)
        {
            var any = false;
            foreach (var evidence in tag.Evidence)
            {
                if (!parts.Contains(evidence.Part))
                    continue;
                any = true;
                if (!Words(evidence.Span.Of(before)).Select(Lemmas.Of).All(lemmas => Array.Exists(kept, own => own.Overlaps(lemmas) || Lemmas.IsLicensed(own, lemmas))))
                    return false;
            }

            return any;
        }
    }

    private static IEnumerable<Word> Words(string text)
    {
        var s = Statement.Of(text);
        return Enumerable.Range(0, s.Count).Select(i => s[i]).Where(word => FactGuard.IsContent(word) || Grammar.IsNumber(word));
    }
}

namespace ResumeSkills.Guidance;

/// <summary>Whose act the first words of a statement tell, and whether only that rose from one draft to the next.</summary>
internal static class RoleWording
{
    // "I also successfully …"
    private const int MostBeforeVerb = 4;

    private static readonly ILookup<string, string[]> SupportPhrases =
        EmbeddedText.Lines("Critique/Rules/SupportOpener.txt").Concat(EmbeddedText.Lines("Critique/Rules/ParticipationOpener.txt"))
            .Select(row => row.Split('\t')[0].Split(' '))
            .ToLookup(words => words[0], StringComparer.Ordinal);

    /// <summary>The question to ask where the newer statement tells a larger part in the same facts; null elsewhere.</summary>
    public static string? QuestionOf(string before, string after)
    {
        if (RoleOf(before) is not { } old || RoleOf(after) is not { } now || !Rises(old, now) || AddsFact(before, after, now.Words))
            return null;
        return $"Before it said \"{old.Said}\", now it says \"{now.Said}\": did your part change, or only the wording? Keep the words that a colleague would use of your part.";
    }

    // To have trained people and to have coached them is one thing, though the one verb sounds of a rank.
    private static bool Rises(Role old, Role now) =>
        now.Part > old.Part && !(old.Part == Part.Own && old.SkillIds.Intersect(now.SkillIds, StringComparer.Ordinal).Any());

    /// <summary>Whether the newer statement tells something besides the role that the older one did not.</summary>
    private static bool AddsFact(string before, string after, IReadOnlyCollection<string> opening)
    {
        var known = ContentWords.All(before).Select(ContentWords.Lemma).ToHashSet(StringComparer.Ordinal);
        var role = opening.Select(ContentWords.Lemma).ToHashSet(StringComparer.Ordinal);
        // "Single-handedly" and its like tell more of the role, not of the facts.
        return ContentWords.Of(after).Any(word => !known.Contains(word) && !role.Contains(word) && !IsAdverb(word));
    }

    private static Role? RoleOf(string text)
    {
        var words = ContentWords.All(text).ToArray();
        var start = 0;
        while (start < words.Length && start < MostBeforeVerb && SupportAt(words, start) == 0 && (words[start] is "i" or "we" or "also" or "have" or "was" or "were" or "had" || IsAdverb(words[start])))
            start++;
        if (start == words.Length)
            return null;
        if (SupportAt(words, start) is > 0 and var length)
        {
            // "Helped organise": the act is part of what was said.
            var end = start + length + (start + length < words.Length && Verbs.Of(words[start + length]).Count > 0 ? 1 : 0);
            return new Role(Part.Support, words[start..end], []);
        }

        var isShared = words[start].StartsWith("co-", StringComparison.Ordinal);
        var verb = isShared ? words[start][3..] : words[start];
        if (Verbs.Of(verb) is not [var reading, ..])
            return null;
        var part = isShared ? Part.Peer : reading.Verb.Seniority switch
        {
            Seniority.Peer => Part.Peer,
            Seniority.Lead => Part.Lead,
            _ => Part.Own,
        };
        return new Role(part, [words[start]], reading.Verb.SkillIds);
    }

    /// <summary>How many words of a phrase of support or membership begin there; 0 for none.</summary>
    private static int SupportAt(string[] words, int start) =>
        SupportPhrases[words[start]].Where(phrase => words.AsSpan(start).StartsWith(phrase)).Select(phrase => phrase.Length).DefaultIfEmpty().Max();

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && Verbs.Of(word).Count == 0;

    private enum Part
    {
        Support,
        Peer,
        Own,
        Lead,
    }

    /// <param name="Words">The words that tell it.</param>
    /// <param name="SkillIds">What its verb can show.</param>
    private sealed record Role(Part Part, IReadOnlyCollection<string> Words, IReadOnlyList<string> SkillIds)
    {
        public string Said => string.Join(' ', Words);
    }
}

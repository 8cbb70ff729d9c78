using System.Text.RegularExpressions;

namespace ResumeSkills.Tests.Rewriting;

/// <summary>A second opinion on whether a rewrite lies, written without looking at the guard in the program: plain patterns over plain text.</summary>
internal static partial class Honesty
{
    // Pairs that a rewrite may exchange, as the first letters of both.
    private static readonly (string Old, string New)[] Exchanges =
        [("utili", "us"), ("leverag", "us"), ("work", "collaborat"), ("spearhead", "led"), ("spearhead", "lead"), ("orchestrat", "organi"), ("man", "staff"), ("chair", "chair"),
            ("advice", "advis"), ("speech", "present"), ("talk", "present"), ("play", "contribut"), ("instrumental", "contribut"), ("handl", "answer"), ("was", "receiv"),
            ("meeting", "met"), ("due", "because"), ("our", "team's"), ("basis", "daily"), ("analy", "analy"), ("lead", "led"), ("provision", "provid")];

    private static readonly string[] Small =
        ["a", "an", "the", "to", "of", "in", "on", "with", "and", "by", "for", "per", "as", "part", "member", "also", "co", "who", "because", "regularly"];

    public static string? Lie(string before, string after)
    {
        var text = Blank().Replace(after, " ");
        if (!Numbers(before).SequenceEqual(Numbers(text)))
            return "numbers";
        HashSet<string> initials = [.. Initials(before), .. Initials(text)];
        if (!Names(before, initials).SequenceEqual(Names(text, initials), StringComparer.Ordinal))
            return "names";
        if (!Same(Limiter(), before, text))
            return "limiters";
        if (Attempt().IsMatch(before) != Attempt().IsMatch(text))
            return "attempt";
        if (!Same(Polarity(), before, text))
            return "polarity";
        var isShared = Joint().IsMatch(text) || after.Contains("with [", StringComparison.Ordinal);
        if (Joint().IsMatch(before) && !isShared)
            return "shared credit";
        if (Support().IsMatch(before) && !Support().IsMatch(text) && !isShared)
            return "support role";
        if (Lead().Matches(text).Select(m => m.Value.ToLowerInvariant()).FirstOrDefault(verb => !LeadStems(before, verb)) is { } lead)
            return $"authority: {lead}";
        var old = Words(before).Distinct(StringComparer.Ordinal).ToArray();
        return Words(text).FirstOrDefault(word => !Small.Contains(word) && !old.Any(source => Related(source, word))) is { } added ? $"new word: {added}" : null;
    }

    /// <summary>Whether two texts have the same numbers and, the first words of sentences and set words of letters aside, the same names.</summary>
    public static bool SameFacts(string before, string after)
    {
        var text = Blank().Replace(after, " ");
        HashSet<string> initials = [.. Initials(before), .. Initials(text), "Sir", "Madam", "CV"];
        return Numbers(before).SequenceEqual(Numbers(text)) && Names(before, initials).SequenceEqual(Names(text, initials), StringComparer.Ordinal);
    }

    /// <summary>A skill shown before that is not, or less, shown after, while some word that it rested on is in none of the words after.</summary>
    public static string? LostSkill(string before, IReadOnlyList<Tag> tags, string after, IReadOnlyList<Tag> tagsAfter)
    {
        var text = Blank().Replace(after, " ");
        var kept = Words(text).ToArray();
        return tags.FirstOrDefault(tag => tag.Level > Level.Claimed && !tagsAfter.Any(other => other.Skill.Id == tag.Skill.Id && other.Level >= tag.Level) && IsGone(tag))?.Skill.Id;

        bool IsGone(Tag tag)
        {
            var isStillShown = tagsAfter.Any(other => other.Skill.Id == tag.Skill.Id && other.Level > Level.Claimed);
            var telling = tag.Evidence.Where(e => !isStillShown || e.Part is EvidencePart.Scope or EvidencePart.Outcome).Select(e => e.Span.Of(before)).ToArray();
            return telling.Any(words => !Numbers(words).All(number => Numbers(text).Contains(number, StringComparer.Ordinal))
                || Words(words).Any(word => !Small.Contains(word) && !kept.Any(own => Related(word, own))));
        }
    }

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(m => m.Value.TrimEnd('.', ',', ':', '/').ToLowerInvariant()).Order(StringComparer.Ordinal);

    private static bool Same(Regex pattern, string one, string other) =>
        Found(pattern, one).SequenceEqual(Found(pattern, other), StringComparer.Ordinal);

    /// <summary>The beginnings of what was found: "planning to" is "planned to".</summary>
    private static IEnumerable<string> Found(Regex pattern, string text) =>
        pattern.Matches(text).Select(m => m.Value.ToLowerInvariant()[..Math.Min(4, m.Length)]).Order(StringComparer.Ordinal);

    /// <summary>Capitalised words but for those that begin a sentence of either text, where a capital tells nothing.</summary>
    private static IEnumerable<string> Names(string text, HashSet<string> initials) =>
        Name().Matches(text).Select(m => m.Value).Where(name => !initials.Contains(name) && name is not ("I" or "We" or "My" or "Our")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Initials(string text) => Initial().Matches(text).Select(m => m.Groups[1].Value);

    private static bool LeadStems(string before, string verb) => verb[..3].ToLowerInvariant() switch
    {
        "led" or "lea" => Regex.IsMatch(before, "(?i)\\b(led|lead|leads|leading|leadership|spearhead\\w*)\\b"),
        "ran" or "run" => Regex.IsMatch(before, "(?i)\\br[au]n"),
        "dro" => Regex.IsMatch(before, "(?i)\\bdr[io]v"),
        var stem => before.Contains(stem, StringComparison.OrdinalIgnoreCase),
    };

    private static IEnumerable<string> Words(string text) => Word().Matches(text.ToLowerInvariant()).Select(m => m.Value).Where(word => word.Length > 1);

    /// <summary>Whether two words may be forms of one another: equal beginnings, or both in the table of irregular verbs above.</summary>
    private static bool Related(string old, string own)
    {
        if (old != own && own.StartsWith("co-", StringComparison.Ordinal) && own.Length > 3)
            return Related(old.Replace("-", "", StringComparison.Ordinal), own[3..]) || Related(old, own[3..]);
        if (old == own || Exchanges.Any(pair => old.StartsWith(pair.Old, StringComparison.Ordinal) && own.StartsWith(pair.New, StringComparison.Ordinal)))
            return true;
        var common = old.Zip(own).TakeWhile(pair => pair.First == pair.Second).Count();
        return common >= Math.Min(4, Math.Min(old.Length, own.Length) - 1) && common >= 2
            || Verbs.Of(own).Any(one => Verbs.Of(old).Any(other => one.Verb == other.Verb));
    }

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"[$£€]?\d[\d.,:/]*\d?[%+kKmM]?|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|thousand|million|dozen|half|twice)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b[A-Z][\w&+#]*\b")]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:^|[.!?]\s*)\W*(\w+)")]
    private static partial Regex Initial();

    [GeneratedRegex(@"\b(?:under (?:the )?supervision|interim|trainee|assistant|part-time|occasionally|up to|at least|at most|nearly|approximately|initially|as needed|sometimes|partly|only)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Limiter();

    [GeneratedRegex(@"\b(?:not|never|no|without|plan\w* to|expect\w* to|would|could|should|might|cannot|unable|failed)\b|n't\b", RegexOptions.IgnoreCase)]
    private static partial Regex Polarity();

    [GeneratedRegex(@"\b(?:try|tries|tried|trying|attempt\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Attempt();

    [GeneratedRegex(@"\b(?:alongside|jointly|together|team|crew|group|squad|we|our)\b|\bco-|(?<!tasked |charged |entrusted |interviews |interview )\bwith\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joint();

    [GeneratedRegex(@"\b(?:help|assist|support|contribut|participat|involved in|part of a|shadow|observ)", RegexOptions.IgnoreCase)]
    private static partial Regex Support();

    [GeneratedRegex(@"\b(?:led|lead|directed|headed|founded|oversaw|oversee|supervised?|managed?|chaired|hired|owned|drove|ran)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"\p{L}[\p{L}'’-]*")]
    private static partial Regex Word();
}

namespace ResumeSkills.Critique.Rules;

internal static class OpenerMonotony
{
    public static Rule Rule { get; } = new()
    {
        Id = "opener-monotony",
        Code = "R04",
        Scope = RuleScope.Resume,
        Severity = Severity.Warning,
        Title = "One verb opens many bullets",
        Why = "Different verbs help a reader who skims to tell the bullets apart; career centres advise variety.",
        Bad = "Managed …, Managed …, Managed …",
        Good = "Scheduled …, Trained …, Reconciled …",
        Check = context =>
        {
            var manuscript = context.Manuscript;
            foreach (var entry in manuscript.Entries)
            {
                if (Commonest(entry.Statements) is (var verb, var count) && count > context.Settings.MaxSameOpener)
                    return context.Remark($"{count} bullets of one entry begin with \"{verb}\". What did you do in each of them? Another verb may say it better.");
            }

            return manuscript.Achievements.Count >= context.Settings.MinBulletsForShares
                && Commonest(manuscript.Achievements) is (var common, var times)
                && times > context.Settings.MaxSameOpener && times > context.Settings.MaxSameOpenerShare * manuscript.Achievements.Count
                    ? context.Remark($"{times} of {manuscript.Achievements.Count} bullets begin with \"{common}\". What did you do in each of them? Another verb may say it better.")
                    : null;
        },
    };

    private static Opener? Commonest(IEnumerable<Passage> passages) =>
        passages.Where(passage => passage.IsAchievement && Grammar.IsVerb(passage.Words[passage.Words.Opening]))
            .GroupBy(passage => Grammar.Lemma(passage.Words[passage.Words.Opening]), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .Select(group => new Opener(FirstWord(group.First()), group.Count()))
            .FirstOrDefault();

    private static string FirstWord(Passage passage) => passage.Words[passage.Words.Opening].Span.Of(passage.Words.Text);

    private sealed record Opener(string Verb, int Count);
}

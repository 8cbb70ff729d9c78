using ResumeSkills.Critique.Rules;

namespace ResumeSkills.Critique;

/// <summary>All rules, in the order in which they are listed and, of equals, speak.</summary>
public static class AllRules
{
    // Of the list that the project started from, progress (R12) is no rule here: it compares a resume with an earlier draft.
    public static IReadOnlyList<Rule> List { get; } =
    [
        DutyOpener.Rule,
        SupportOpener.Rule,
        ParticipationOpener.Rule,
        VagueVerb.Rule,
        NoVerbStart.Rule,
        NominalStyle.Rule,
        PassiveWithAgent.Rule,
        PassiveNoAgent.Rule,
        RecognitionPassive.Rule,
        ClaimOnly.Rule,
        TraitTail.Rule,
        MissingCounterpart.Rule,
        MissingObject.Rule,
        MissingPurpose.Rule,
        MissingScope.Rule,
        MissingOutcome.Rule,
        NakedPercentage.Rule,
        SuspiciousPrecisionOrSize.Rule,
        VagueQuantity.Rule,
        PuffAdverb.Rule,
        Buzzword.Rule,
        InflatedVerb.Rule,
        AuthorityMismatch.Rule,
        FirstPerson.Rule,
        MixedTense.Rule,
        TooLong.Rule,
        TooShort.Rule,
        JargonAcronym.Rule,
        Jargon.Rule,
        KeywordOnlyTech.Rule,
        Disrespect.Rule,
        NonInclusive.Rule,
        PrivateData.Rule,
        ApologyOrLack.Rule,
        SpellingGrammar.Rule,
        KeywordEcho.Rule,

        SoftCoverage.Rule,
        HardCoverage.Rule,
        ClaimsWithoutEvidence.Rule,
        OpenerMonotony.Rule,
        WeakRatio.Rule,
        NumberRatio.Rule,
        Length.Rule,
        PunctuationConsistency.Rule,
        RoleMix.Rule,

        GenericAddressee.Rule,
        NoPosition.Rule,
        GenericCompany.Rule,
        NoAchievement.Rule,
        ResumeRepeat.Rule,
        SelfCentred.Rule,
        TraitList.Rule,
        Apology.Rule,
        DemandOrDesperation.Rule,
        OverEnthusiasm.Rule,
        NoCallToAction.Rule,
        LetterLength.Rule,
        DisrespectPastEmployer.Rule,
        WrongName.Rule,
        NoSignatureDetails.Rule,
    ];

    /// <summary>The rule of that id or code (<c>duty-opener</c>, <c>B01</c>), or null.</summary>
    public static Rule? Find(string name) => List.FirstOrDefault(rule => rule.Id == name || string.Equals(rule.Code, name, StringComparison.OrdinalIgnoreCase));
}

namespace ResumeSkills.Tagging;

/// <summary>What a word may do in a phrase.</summary>
[Flags]
internal enum WordFlags : ushort
{
    None = 0,

    /// <summary>Ends a noun phrase: prepositions, conjunctions, auxiliaries.</summary>
    PhraseBreak = 1,

    /// <summary>May stand before a verb in its base form: "and", "to", "I", "daily".</summary>
    BeforeVerb = 2,
    Number = 4,

    /// <summary>Makes a mere modifier of the person before it: "customer database".</summary>
    Thing = 8,

    /// <summary>May stand before or after a trait that is named alone: "very", "and"; "person", "skills".</summary>
    BeforeTrait = 16,
    AfterTrait = 32,

    /// <summary>"course", "workshop": what stands behind it was taught to the writer.</summary>
    Course = 64,
    Attended = 128,

    /// <summary>Some form of a known verb.</summary>
    Verb = 256,

    /// <summary>The verb's base or third person, often a noun: "lead", "visits".</summary>
    BareVerb = 512,
    Frequency = 1024,
    TimeUnit = 2048,

    /// <summary>A number behind it is a name: "grade 7", "Windows 10".</summary>
    NumberLabel = 4096,

    /// <summary>"and", "the": never evidence alone.</summary>
    Filler = 8192,

    /// <summary>Makes something more or less: with a percentage behind it, a result.</summary>
    Change = 16384,
}

using FluentAssertions;
using ResumeSkills.Batch.Privacy;

namespace ResumeSkills.Tests.Batch;

public sealed class MaskingTests
{
    private const string Resume =
        """
        Priya Mark
        12 Orchard Lane, Leeds | 0113 496 0999 | priya.mark@example.org | linkedin.com/in/priyamark

        EXPERIENCE
        Tutor, Northside Library, 06.2019 - 08.2021
        - Marked forty essays a week and left each writer one question
        - Trained six new tutors; Priya's handbook is still in use
        """;

    [Fact]
    public void Whatever_names_or_reaches_the_writer_goes_and_the_rest_stays_in_its_place()
    {
        var masked = Mask(Resume, "Priya Mark");
        masked.Should().HaveLength(Resume.Length)
            .And.NotContainAny("Priya", "priya", "Mark ", "Orchard", "0113", "0999", "example.org", "linkedin")
            .And.Contain("Tutor, Northside Library, 06.2019 - 08.2021").And.Contain("- Marked forty essays a week").And.Contain("Xxxxx's handbook");
    }

    [Fact]
    public void A_name_is_found_where_nobody_has_told_it() => Mask(Resume).Should().NotContainAny("Priya", "priya", "Mark\n");

    [Fact]
    public void A_letter_loses_its_head_and_its_signature()
    {
        var letter = "Priya Mark\nLeeds\n\nDear hiring team,\n\nI trained six new tutors at the library, and I would like to train yours.\n\nKind regards,\nPriya Mark\n07700 900123\n";
        Mask(letter).Should().NotContainAny("Priya", "Mark", "Leeds", "900123").And.Contain("I trained six new tutors at the library");
    }

    [Theory]
    [InlineData("Call +44 20 7946 0958 today", "Call +00 00 0000 0000 today")]
    [InlineData("From 2019 - 2021 and 06.2019 - 08.2021", "From 2019 - 2021 and 06.2019 - 08.2021")]
    [InlineData("Raised 1,200,000 in 2020", "Raised 1,200,000 in 2020")]
    [InlineData("See www.example.org/me or a.b@c.de", "See xxx.xxxxxxx.xxx/xx or x.x@x.xx")]
    [InlineData("Maya asked; MAYA said; Mayan art stays", "Xxxx asked; XXXX said; Mayan art stays")]
    public void A_sentence_keeps_its_shape(string plain, string masked) => Masking.MaskText(plain, ["Maya Lee"]).Should().Be(masked);

    private static string Mask(string text, params string[] known) => Masking.Mask(Analyzer.Read("cv.txt", System.Text.Encoding.UTF8.GetBytes(text)), known).Text;
}

using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

public sealed class JsonResumeReaderTests
{
    private const string Full =
        """
        {
          "$schema": "x", "meta": {"version": "1"},
          "basics": {"name": "Maya Okafor", "label": "Nurse", "email": "m@example.org", "location": {"city": "Oslo"},
            "profiles": [{"network": "x", "url": "example.org/maya"}], "summary": "Calm.\nKind."},
          "skills": [{"name": "Care", "level": "Expert", "keywords": ["triage", "wounds"]}],
          "work": [
            {"name": "St. Olav", "position": "Ward nurse", "startDate": "2019-02", "summary": "Night ward.",
             "highlights": ["Led a shift of six",
                            "Cut waits"]},
            {"company": "Old Co", "startDate": "2015", "endDate": "2018"}
          ],
          "volunteer": [{"organization": "Red Cross", "position": "Driver"}],
          "education": [{"institution": "NTNU", "area": "Nursing", "studyType": "BSc", "endDate": "2015", "courses": ["Ethics"]}],
          "projects": [{"name": "Rota", "description": "A planner.", "highlights": ["Used by 40"]}],
          "certificates": [{"name": "ALS", "issuer": "NRR", "date": "2020"}],
          "awards": [{"title": "Star", "awarder": "Ward", "date": "2021", "summary": "For calm."}],
          "publications": [{"name": "On Waiting", "publisher": "BMJ", "releaseDate": "2022"}],
          "languages": [{"language": "Igbo", "fluency": "Native"}],
          "interests": [{"name": "Boats", "keywords": ["sail"]}],
          "references": [{"name": "Per", "reference": "She is calm."}]
        }
        """;

    [Fact]
    public void Every_section_of_the_schema_is_written_out() =>
        JsonResumeReader.Read("cv.json", Full).Lines().Should().Be(string.Join(" / ",
            "Maya Okafor", "Nurse", "m@example.org, Oslo, example.org/maya", "# Summary", "Calm.", "Kind.",
            "# Experience", "Ward nurse, St. Olav, 2019-02 – Present", "Night ward.", "* Led a shift of six", "* Cut waits", "Old Co, 2015 – 2018",
            "# Volunteering", "Driver, Red Cross",
            "# Projects", "Rota", "A planner.", "* Used by 40",
            "# Education", "BSc, Nursing, NTNU, 2015", "* Ethics",
            "# Skills", "Care, Expert: triage, wounds",
            "# Certifications", "ALS, NRR, 2020",
            "# Awards", "Star, Ward, 2021", "For calm.",
            "# Publications", "On Waiting, BMJ, 2022",
            "# Languages", "Igbo, Native",
            "# Interests", "Boats: sail",
            "# References", "Per", "She is calm."));

    [Fact]
    public void Places_are_the_lines_of_the_file()
    {
        var document = JsonResumeReader.Read("cv.json", Full);
        document.Lines.Single(line => document.TextOf(line) == "Led a shift of six").Place.Should().Be(Place.AtLine(8));
        document.Lines.Single(line => document.TextOf(line) == "Cut waits").Place.Should().Be(Place.AtLine(9));
        document.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"work": {"name": "Acme", "highlights": "Led six"}}""", "# Experience / Acme / * Led six")]
    [InlineData("""{"skills": ["C#", "SQL"]}""", "# Skills / C# / SQL")]
    [InlineData("""{"work": [null, 3, {"name": null, "position": 5}]}""", "# Experience / 3 / 5")]
    [InlineData("""{"basics": {"name": "A"},} // done""", "A")]
    public void Other_shapes_are_read_as_far_as_they_make_sense(string json, string lines) =>
        JsonResumeReader.Read("cv.json", json).Lines().Should().Be(lines);

    [Fact]
    public void Members_outside_of_the_schema_are_left_out_with_a_warning() =>
        JsonResumeReader.Read("cv.json", "{\"basics\": {\"name\": \"A\"},\n\"hobbies\": [1]}").Warnings.Should().ContainSingle().Which.Should().Contain("line 2");

    [Theory]
    [InlineData("{\n  \"work\": [}", "line 2, column 12")]
    [InlineData("{\"work\": []", "line 1, column 12")]
    [InlineData("{\"work\": []} trailing", "line 1, column 14")]
    public void Errors_are_told_by_line_and_column(string json, string where)
    {
        var refusal = Reading.Refused(Encoding.UTF8.GetBytes(json), "cv.json");
        refusal.Cause.Should().Be(UnreadableCause.Damaged);
        refusal.Message.Should().Contain(where);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Reading.Refused(Encoding.UTF8.GetBytes("{\"work\":" + new string('[', 100_000))).Cause.Should().Be(UnreadableCause.Damaged);

    [Fact]
    public void Half_of_a_character_does_no_harm() =>
        Reading.ShouldBeSound(JsonResumeReader.Read("cv.json", """{"basics": {"name": "Maya \ud800"}}"""));
}

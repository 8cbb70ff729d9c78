using System.Xml.Linq;
using System.Xml.Schema;
using FluentAssertions;
using ResumeSkills.Checking;
using ResumeSkills.Reporting.Checks;
using ResumeSkills.Tests.Checking;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Reporting.Checks;

public sealed class JUnitSuitesTests
{
    [Fact]
    public void The_suites_are_valid_by_the_published_schema()
    {
        Errors(XDocument.Parse(Runs.Text(JUnitSuites.Write, Runs.Full))).Should().BeEmpty();
        Errors(XDocument.Parse(Runs.Text(JUnitSuites.Write, Runs.Empty))).Should().BeEmpty();
    }

    [Fact]
    public void The_schema_would_tell_a_wrong_one()
    {
        var suites = XDocument.Parse(Runs.Text(JUnitSuites.Write, Runs.Full));
        suites.Descendants("testcase").First().SetAttributeValue("mood", "good");
        Errors(suites).Should().NotBeEmpty();
    }

    [Fact]
    public void A_suite_is_a_document_and_counts_what_fails()
    {
        var suites = XDocument.Parse(Runs.Text(JUnitSuites.Write, Runs.Full)).Root!;
        suites.Elements().Select(suite => suite.Attribute("name")!.Value).Should().Equal("drafts/cv: ä, 1.md", "drafts/cv.pdf", "drafts/scan.pdf");
        suites.Elements().Select(suite => suite.Attribute("failures")!.Value).Should().Equal("2", "0", "0");
        suites.Elements().Select(suite => suite.Attribute("skipped")!.Value).Should().Equal("1", "1", "0");
        suites.Descendants("error").Single().Attribute("type")!.Value.Should().Be("Scanned");
        suites.Attribute("tests")!.Value.Should().Be($"{suites.Descendants("testcase").Count()}");
        suites.Attribute("failures")!.Value.Should().Be($"{suites.Descendants("failure").Count()}");
    }

    [Theory]
    [InlineData("\0\u0001\u001b[31m")]
    [InlineData("\uFFFE\uFFFF")]
    [InlineData("\ud800 alone")]
    public void Characters_that_xml_cannot_hold_are_replaced(string text)
    {
        var run = Runs.Full with { Documents = [Runs.Document(text, [Runs.Open(Runs.Issue("duty-opener", Severity.Error, text), "1") with { Fails = true }])] };
        Errors(XDocument.Parse(Runs.Text(JUnitSuites.Write, run))).Should().BeEmpty();
    }

    private static List<string> Errors(XDocument suites)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add(null, Checkout.Find("tests/ResumeSkills.Tests/Checking/Schemas/junit.xsd"));
        var errors = new List<string>();
        suites.Validate(schemas, (_, error) => errors.Add(error.Message));
        return errors;
    }
}

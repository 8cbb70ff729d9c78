using System.Text;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Web;

/// <summary>A document with its changes as plain text, for formats that cannot be changed in place.</summary>
internal static class ImprovedText
{
    public static void Write(Stream stream, Report report)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var block in DocumentFlow.Of(report))
        {
            switch (block)
            {
                case { Kind: DocumentBlockKind.Page }:
                    break;
                case { Kind: DocumentBlockKind.Heading or DocumentBlockKind.Entry }:
                    writer.WriteLine();
                    writer.WriteLine(block.Text);
                    break;
                case { Bullet: { } bullet }:
                    writer.WriteLine(bullet.Bullet.Kind == BulletKind.Item ? $"- {bullet.Bullet.Text}" : bullet.Bullet.Text);
                    break;
                default:
                    writer.WriteLine(block.Text);
                    break;
            }
        }
    }
}

using System.Buffers.Binary;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Packs trained weights into the bytes that <see cref="LinearModel"/> reads.</summary>
internal static class WeightWriter
{
    public static byte[] Pack(LinearWeights weights, Calibration calibration)
    {
        var file = new byte[ModelFile.TableAt + (weights.Rows * LinearModel.Width)];
        var scales = Scales(weights);
        Write(file, ModelFile.BiasAt, weights.Bias);
        Write(file, ModelFile.ScalesAt, scales);
        Write(file, ModelFile.SlopeAt, calibration.Slope);
        Write(file, ModelFile.InterceptAt, calibration.Intercept);
        Write(file, ModelFile.ThresholdsAt, [calibration.Workplace, calibration.Technical]);
        for (var row = 0; row < weights.Rows; row++)
        {
            var group = (int)FeatureList.GroupOf(row);
            for (var k = 0; k < LinearModel.Width; k++)
            {
                var at = (row * LinearModel.Width) + k;
                file[ModelFile.TableAt + at] = (byte)(sbyte)MathF.Round(weights.Table[at] / scales[(group * LinearModel.Width) + k]);
            }
        }

        ModelFile.Seal(file);
        return file;
    }

    /// <summary>For each group and output the size of one step of a signed byte.</summary>
    private static float[] Scales(LinearWeights weights)
    {
        var most = new float[FeatureList.Groups * LinearModel.Width];
        Array.Fill(most, 1e-9f);
        for (var row = 0; row < weights.Rows; row++)
        {
            var group = (int)FeatureList.GroupOf(row);
            for (var k = 0; k < LinearModel.Width; k++)
            {
                ref var m = ref most[(group * LinearModel.Width) + k];
                m = MathF.Max(m, MathF.Abs(weights.Table[(row * LinearModel.Width) + k]));
            }
        }

        return [.. most.Select(m => m / 127)];
    }

    private static void Write(Span<byte> file, int at, float[] values)
    {
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(file[(at + (4 * i))..], values[i]);
    }
}

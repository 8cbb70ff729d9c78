using System.Buffers.Binary;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Packs trained weights into the bytes that <see cref="LinearModel"/> reads.</summary>
internal static class WeightWriter
{
    public static byte[] Pack(LinearWeights weights, Calibration calibration, float[] thresholds)
    {
        var known = Enumerable.Range(0, weights.RowScale.Length).Where(row => weights.RowScale[row] > 0).ToList();
        var file = new byte[ModelFile.TableAt + (known.Count * LinearModel.Width)];
        var scales = Scales(weights);
        var calibratedScales = scales.Select((s, i) => s * calibration.Slope[i % LinearModel.Width]).ToArray();
        Write(file, ModelFile.BiasAt, calibration.Apply(weights.Bias));
        Write(file, ModelFile.ScalesAt, calibratedScales);
        Write(file, ModelFile.ThresholdsAt, thresholds);
        WriteIndex(file, known);
        for (var slot = 0; slot < known.Count; slot++)
        {
            var row = known[slot];
            var group = (int)FeatureList.GroupOf(row);
            for (var k = 0; k < LinearModel.Width; k++)
            {
                var weight = weights.Table[(row * LinearModel.Width) + k] * weights.RowScale[row];
                file[ModelFile.TableAt + (slot * LinearModel.Width) + k] = (byte)(sbyte)MathF.Round(weight / scales[(group * LinearModel.Width) + k]);
            }
        }

        ModelFile.Seal(file, known.Count);
        return file;
    }

    private static void WriteIndex(Span<byte> file, List<int> known)
    {
        foreach (var row in known)
            file[ModelFile.BitsAt + (row >> 3)] |= (byte)(1 << (row & 7));
        var before = 0;
        for (var block = 0; block < FeatureList.Rows / 64; block++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file[(ModelFile.BeforeAt + (4 * block))..], before);
            before += System.Numerics.BitOperations.PopCount(BinaryPrimitives.ReadUInt64LittleEndian(file[(ModelFile.BitsAt + (8 * block))..]));
        }
    }

    /// <summary>For each group and output the size of one step of a signed byte.</summary>
    private static float[] Scales(LinearWeights weights)
    {
        var most = new float[FeatureList.Groups * LinearModel.Width];
        Array.Fill(most, 1e-9f);
        for (var row = 0; row < weights.RowScale.Length; row++)
        {
            var group = (int)FeatureList.GroupOf(row);
            for (var k = 0; k < LinearModel.Width; k++)
            {
                ref var m = ref most[(group * LinearModel.Width) + k];
                m = MathF.Max(m, MathF.Abs(weights.Table[(row * LinearModel.Width) + k] * weights.RowScale[row]));
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

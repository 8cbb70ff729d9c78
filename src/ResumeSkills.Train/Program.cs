using System.Globalization;
using ResumeSkills.Train;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
return Commands.Run(args);

using OutlookOneOnOne.Core.Diagnosis;

namespace OutlookOneOnOne.Hosts.Local.Cli.Output;

/// <summary>Prints what is in place, and then what is not, each with the remedy.</summary>
internal sealed class DoctorSheet(CliConsole console)
{
    private readonly Sheet sheet = new(console);

    public void Write(IReadOnlyList<Finding> findings)
    {
        var words = Spoken.Messages.Diagnosis;
        var faults = findings.Where(f => !f.IsFine).Select(f => f.In(words)).ToList();
        var say = Spoken.Messages.Doctor;
        sheet.Heading(say.InPlace).Paragraph($"  {say.Parts([.. findings.Where(f => f.IsFine).Select(f => f.In(words).Part)])}");
        sheet.Line().Heading(faults.Count == 0 ? say.NothingMissing : say.NotInPlace);
        foreach (var fault in faults)
        {
            sheet.Line($"  {say.Fault(fault.Part, fault.Fault ?? string.Empty)}").Line($"    {fault.Remedy}");
        }
    }
}

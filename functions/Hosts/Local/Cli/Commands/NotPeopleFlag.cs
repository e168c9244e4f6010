using System.CommandLine;
using OutlookOneOnOne.Adapters.Files.Meetings;
using OutlookOneOnOne.Core.Meetings;

namespace OutlookOneOnOne.Hosts.Local.Cli.Commands;

/// <summary>The option of every command that reads calendars for the addresses that do not belong to a person.</summary>
internal sealed class NotPeopleFlag
{
    private readonly Option<NotPeople?> file = new("--not-people")
    {
        Description = "Addresses that do not belong to a person, such as bots and shared mailboxes: one a line, or a domain such as " +
            "@bots.example.com.",
        HelpName = "FILE",
        CustomParser = result =>
        {
            var (list, faults) = NotPeopleFile.Read(result.Tokens[0].Value);
            foreach (var fault in faults)
            {
                result.AddError($"--not-people: {fault(Spoken.Messages.FileFaults)}");
            }

            return list;
        },
    };

    public void AddTo(Command command) => command.Options.Add(file);

    /// <summary>What counts as a 1:1.</summary>
    public RecognitionPolicy PolicyIn(ParseResult parsed) =>
        parsed.GetValue(file) is { } own ? RecognitionPolicy.Default with { NotPeople = own } : RecognitionPolicy.Default;
}

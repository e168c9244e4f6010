namespace OutlookOneOnOne.Installations;

/// <summary>
/// The data folder is opened by this version with a list in which Jun has married since, with the old address among the aliases.
/// </summary>
public sealed class NewAddressTests(NewAddressTests.Married installation) : IClassFixture<NewAddressTests.Married>
{
    private const string New = "jun.berg@linden.example";

    [Fact]
    public async Task What_both_wrote_is_still_there_under_either_address()
    {
        await using var before = new OverFiles();
        await before.InitializeAsync();
        var notes = await TextsAsync(before, Colleagues.Sean, Colleagues.Jun);
        Assert.NotEmpty(notes);

        Assert.Equal(notes, await TextsAsync(installation, Colleagues.Sean, Colleagues.Jun));
        Assert.Equal(notes, await TextsAsync(installation, Colleagues.Sean, New));
        Assert.Equal(await TextsAsync(before, Colleagues.Jun, Colleagues.Sean), await TextsAsync(installation, New, Colleagues.Sean));
    }

    private static async Task<string[]> TextsAsync(OverFiles opened, string reader, string other) =>
        [.. (await opened.ReadAsync(reader, $"{Colleagues.PairWith(other)}/notes"))["items"]!.AsArray().Select(n => (string)n!["text"]!)];

    /// <summary>The same folder with the new list.</summary>
    public sealed class Married : OverFiles
    {
        protected override string People
        {
            get
            {
                var list = Path.Combine(Folder, "married.csv");
                File.WriteAllText(list, File.ReadAllText(Fixture.In("people.csv"))
                    .Replace(Colleagues.Jun, New, StringComparison.Ordinal)
                    .Replace("Jun Park", "Jun Berg", StringComparison.Ordinal)
                    .Replace("Berlin,,2026-02-02", $"Berlin,{Colleagues.Jun},2026-02-02", StringComparison.Ordinal));
                return list;
            }
        }
    }
}

# Runs scripts in one PowerShell, because starting it takes longer than they do. Reads calls as JSON, one a line, and answers each with what
# the script wrote, and with the exception that ended it.

$ErrorActionPreference = 'Continue'

# Waiting takes no time here.
function Start-Sleep { }

while ($null -ne ($line = [Console]::In.ReadLine())) {
    $call = ConvertFrom-Json $line -AsHashtable
    $arguments, $said, $failed = $call.Arguments, [System.Collections.Generic.List[string]]::new(), $null
    try { & $call.Command @arguments *>&1 | ForEach-Object { $said.Add("$_") } }
    catch { $failed = "$_" }
    [Console]::Out.WriteLine((ConvertTo-Json @{ Said = $said; Failed = $failed } -Compress))
}

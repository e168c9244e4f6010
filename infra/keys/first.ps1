#Requires -Version 7.2
<#
.SYNOPSIS
  Makes key 1 of a new installation, if there is no key. azd runs this after it has provisioned (azure.yaml).
.DESCRIPTION
  Gives whoever deploys the role Key Vault Secrets Officer on the vault, makes the key (add.ps1 -First), and takes the role away again. Until
  there is a key, the application refuses to write, so a key that somebody must make later loses nothing.
.PARAMETER WaitMinutes
  How long to wait for the role, which takes some minutes to spread.
#>
param([int] $WaitMinutes = 10)

$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false

# Later keys are made on purpose, and this one only once.
if ($env:ONEONONE_SEALING_KEY -ne '1' -or $env:ONEONONE_FIRST_KEY -eq $env:VAULT_NAME) { return }

if ($env:ONEONONE_PRIVATE_NETWORKING -eq 'true') {
    "The key vault can only be reached in its network. Make the first key from there: infra/keys/add.ps1 -Vault $env:VAULT_NAME -First. Until then, nothing that people write is stored."
    return
}

function Invoke-Az([string[]] $Arguments) {
    $said = & az @Arguments 2>&1
    if ($LASTEXITCODE -ne 0) { throw "az $($Arguments[0..2] -join ' ') failed: $said" }
    "$said".Trim()
}

$vault = Invoke-Az @('keyvault', 'show', '--name', $env:VAULT_NAME, '--query', 'id', '--output', 'tsv')
$role = @('--assignee', $env:AZURE_PRINCIPAL_ID, '--role', 'Key Vault Secrets Officer', '--scope', $vault)
$had = Invoke-Az (@('role', 'assignment', 'list') + $role + @('--query', 'length(@)', '--output', 'tsv'))
if ($had -eq '0') { Invoke-Az (@('role', 'assignment', 'create') + $role + @('--output', 'none')) | Out-Null }
try {
    & "$PSScriptRoot/add.ps1" -Vault $env:VAULT_NAME -First -WaitMinutes $WaitMinutes
}
finally {
    if ($had -eq '0') { Invoke-Az (@('role', 'assignment', 'delete') + $role) | Out-Null }
}

& azd env set ONEONONE_FIRST_KEY $env:VAULT_NAME
if ($LASTEXITCODE -ne 0) { throw 'azd could not keep ONEONONE_FIRST_KEY.' }

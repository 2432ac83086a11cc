/** What `--help` prints. */
export const USAGE = `Usage
  synoptic compare FILE FILE... [options]
  synoptic compare FOLDER [options]

Compares 2 to 8 articles that retell the same story, in any format the workbench opens.
They are named A, B, C ... in the order given. A folder stands for the articles in it that tell
one story; where it holds several stories, the files of each are printed.

  --report OUT      write a report; its ending says the form: .html, .md or .csv (may be given several times)
  --json OUT        write the comparison as JSON; - writes it to standard output
  --synopsis OUT    write the comparison as a file the workbench opens (.synopsis)
  --date B=DATE     the day B was published, as 2024-01-26
  --outlet B=NAME   who published B
  --title B=TEXT    the title of B
  --language B=TAG  the language of B, as en or uk
  --encoding B=NAME the encoding of B's file, as windows-1251, where the guess is wrong
  --form            list differences of spelling, marks and spaces too
  --help            these lines

Exit codes: 0 compared, 1 could not (the reason is printed), 2 wrong usage, 130 interrupted.`;

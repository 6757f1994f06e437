#!/usr/bin/env bash
# xlsx 3.3.13 for Go (tealeg) shows a wait of 36 hours as 12:00, a date with backslashes, and a telephone number without
# its nought.
#
# [h]:mm is how spreadsheets show hours beyond a day (ISO 29500-1, 18.8.31), and a backslash there says that the letter
# behind it stands for itself. `FormattedValue` takes the brackets away and starts again at each midnight: 36 hours are
# 12:00 and 49 are 1:00. "1\ July\ 2026" keeps its backslashes, as Excel writes them before each space of a date, and
# 00000 000000 is not understood, so 01632 960123 is 1632960123, with an error beside it. A file of waiting times says
# whole days less than Excel does. Take `Value` and write times and numbers yourself.
#
# Seen on 2026-11-29. Compared with excelize 2.11.1. Issue 298 of https://github.com/tealeg/xlsx is on 14:30 as 2:30; none
# was found on hours beyond a day.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
go mod init try 2>go.log
go get github.com/tealeg/xlsx/v3@v3.3.13 github.com/xuri/excelize/v2@v2.11.1 2>go.log || { cat go.log; exit 1; }
cat > try.go <<'GO'
package main

import (
	"fmt"

	"github.com/tealeg/xlsx/v3"
	"github.com/xuri/excelize/v2"
)

func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}

func main() {
	formats := []string{"[h]:mm", "[h]:mm", "d\\ mmmm\\ yyyy", "00000\\ 000000", "0.0\" days\""}
	values := []float64{1.5, 49.0 / 24, 46204, 1632960123, 14}
	book := excelize.NewFile()
	for row, format := range formats {
		cell := fmt.Sprintf("A%d", row+1)
		book.SetCellValue("Sheet1", cell, values[row])
		style := must(book.NewStyle(&excelize.Style{CustomNumFmt: &format}))
		book.SetCellStyle("Sheet1", cell, cell, style)
	}
	if err := book.SaveAs("waits.xlsx"); err != nil {
		panic(err)
	}
	sheet := must(xlsx.OpenFile("waits.xlsx")).Sheets[0]
	for row, format := range formats {
		expected := must(book.GetCellValue("Sheet1", fmt.Sprintf("A%d", row+1)))
		seen, _ := must(sheet.Cell(row, 0)).FormattedValue()
		fmt.Printf("%s: expected %s, seen %s\n", format, expected, seen)
	}
}
GO
cat > expected <<'OUT'
[h]:mm: expected 36:00, seen 12:00
[h]:mm: expected 49:00, seen 01:00
d\ mmmm\ yyyy: expected 1 July 2026, seen 1\ July\ 2026
00000\ 000000: expected 01632 960123, seen 1632960123
0.0" days": expected 14.0 days, seen 14.0 days
OUT
go mod tidy 2>go.log; go run try.go | tee seen; diff expected seen

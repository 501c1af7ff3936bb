// SPDX-License-Identifier: EPL-2.0
package fr.clausier.editor.autoedit;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/**
 * Closes what one opens: braces, parentheses, quotes, and « » with their no-break spaces; types over what is already closed; indents the
 * line after an opening brace.
 */
public final class PairsAndIndentation extends DefaultIndentLineAutoEditStrategy {

	private static final String INDENT = "    ";
	private static final char NBSP = '\u00A0';

	@Override
	public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
		try {
			if (command.length == 0 && command.text.length() == 1) {
				typed(document, command, command.text.charAt(0));
			} else if (command.length == 0 && isNewLine(document, command.text) && before(document, command.offset) == '{') {
				newBlockLine(document, command);
			} else {
				super.customizeDocumentCommand(document, command);
			}
		} catch (BadLocationException e) {
			command.doit = true;
		}
	}

	private void typed(IDocument document, DocumentCommand command, char c) throws BadLocationException {
		char next = command.offset < document.getLength() ? document.getChar(command.offset) : '\n';
		if (c == next && (c == '}' || c == ')' || c == '"' || c == '»')) {
			skip(command);
		} else if (c == '}') {
			outdent(document, command);
		} else if (isNewLine(document, command.text)) {
			if (before(document, command.offset) == '{') {
				newBlockLine(document, command);
			} else {
				super.customizeDocumentCommand(document, command);
			}
		} else if (isFree(next) && !isInComment(document, command.offset)) {
			switch (c) {
			case '{' -> close(command, "{", "}");
			case '(' -> close(command, "(", ")");
			case '«' -> close(command, "«" + NBSP, NBSP + "»");
			case '"' -> quote(document, command);
			default -> {
				// typed as it is
			}
			}
		}
	}

	/** A quote closes itself unless it ends a text, or is part of the three that open and close a long one. */
	private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		long quotes = document.get(line.getOffset(), command.offset - line.getOffset()).chars().filter(c -> c == '"').count();
		if (quotes % 2 == 0 && before(document, command.offset) != '"') {
			close(command, "\"", "\"");
		}
	}

	private static void close(DocumentCommand command, String open, String end) {
		command.text = open + end;
		command.shiftsCaret = false;
		command.caretOffset = command.offset + open.length();
	}

	private static void skip(DocumentCommand command) {
		command.text = "";
		command.shiftsCaret = false;
		command.caretOffset = command.offset + 1;
	}

	private void newBlockLine(IDocument document, DocumentCommand command) throws BadLocationException {
		String delimiter = command.text;
		String indent = indent(document, command.offset);
		boolean closed = command.offset < document.getLength() && document.getChar(command.offset) == '}';
		command.text = delimiter + indent + INDENT;
		command.shiftsCaret = false;
		command.caretOffset = command.offset + command.text.length();
		if (closed) {
			command.text += delimiter + indent;
		}
	}

	/** A closing brace alone on its line goes back to the column of its block. */
	private static void outdent(IDocument document, DocumentCommand command) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(command.offset);
		String start = document.get(line.getOffset(), command.offset - line.getOffset());
		if (start.isBlank() && start.endsWith(INDENT)) {
			command.offset -= INDENT.length();
			command.length = INDENT.length();
		}
	}


	private static char before(IDocument document, int offset) throws BadLocationException {
		return offset == 0 ? '\n' : document.getChar(offset - 1);
	}

	private static boolean isFree(char next) {
		return Character.isWhitespace(next) || next == '"' || next == '}' || next == ')' || next == ',' || next == NBSP;
	}

	private static boolean isInComment(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		return document.get(line.getOffset(), offset - line.getOffset()).contains("//");
	}

	private static boolean isNewLine(IDocument document, String text) {
		for (String delimiter : document.getLegalLineDelimiters()) {
			if (delimiter.equals(text)) {
				return true;
			}
		}
		return false;
	}

	private static String indent(IDocument document, int offset) throws BadLocationException {
		IRegion line = document.getLineInformationOfOffset(offset);
		String text = document.get(line.getOffset(), line.getLength());
		return text.substring(0, text.length() - text.stripLeading().length());
	}
}

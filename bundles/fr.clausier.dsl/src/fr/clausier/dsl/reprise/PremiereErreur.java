// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.reprise;

import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

import fr.clausier.dsl.messages.Place;

/** Hands sentences on and remembers the first place where the text did not follow the grammar; unreadable values do not stop reading. */
final class PremiereErreur implements ISyntaxErrorMessageProvider {

	private final ISyntaxErrorMessageProvider sentences;
	private final ParserRule start;
	private final boolean toTheEnd;
	private ErreurDeLecture first;

	/** @param toTheEnd whether the reading is to be finished whatever is found: its result is wanted */
	PremiereErreur(ISyntaxErrorMessageProvider sentences, ParserRule start, boolean toTheEnd) {
		this.sentences = sentences;
		this.start = start;
		this.toTheEnd = toTheEnd;
	}

	/** Ends a reading that is going to be done again. */
	private static final class Assez extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private Assez() {
			super(null, null, false, false);
		}
	}

	/** Whether a failure of the parser only says that a reading was ended. */
	static boolean arretee(Throwable failure) {
		Throwable cause = failure;
		while (cause != null && !(cause instanceof Assez)) {
			cause = cause.getCause();
		}
		return cause != null;
	}

	/** @return null when the whole text was read */
	ErreurDeLecture erreur() {
		return first;
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
		SyntaxErrorMessage message = sentences.getSyntaxErrorMessage(context);
		INode value = context.getValueConverterException().getNode();
		// Of a value that broke off, the converter knows more than the grammar: it names the choices, not the next word.
		if (first != null && value != null && value.getOffset() < first.lu() && value.getEndOffset() >= first.lu()) {
			first = new ErreurDeLecture(first.lu(), first.inattendu(), first.nouvellePhrase(), message, value.getOffset());
		}
		return message;
	}

	@Override
	public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
		if (first != null && !toTheEnd && context.getRecognitionException() != null) {
			throw new Assez();
		}
		SyntaxErrorMessage message = sentences.getSyntaxErrorMessage(context);
		if (first == null && context.getRecognitionException() != null) {
			Place place = new Place(context.getRecognitionException(), context.getCurrentNode(), start);
			first = new ErreurDeLecture(place.finDuLu(), place.inattendu(), place.nouvellePhrase(), message, -1);
		}
		return message;
	}
}

// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.SimpleNameProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.IEncodingProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.serializer.tokens.ICrossReferenceSerializer;
import org.eclipse.xtext.service.DispatchingProvider;
import org.eclipse.xtext.validation.CompositeEValidator;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import fr.clausier.dsl.conversion.ClausierValueConverterService;
import fr.clausier.dsl.ecriture.NomsCites;
import fr.clausier.dsl.formatting2.RegionsSures;
import fr.clausier.dsl.lexique.HabitudesLexer;
import fr.clausier.dsl.messages.MessagesLiens;
import fr.clausier.dsl.messages.MessagesSyntaxe;
import fr.clausier.dsl.reprise.Analyseur;
import fr.clausier.dsl.reprise.ListesSansVide;

/** What the language does its own way at run time. */
public class ClausierRuntimeModule extends AbstractClausierRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ClausierValueConverterService.class;
	}

	@Override
	public Class<? extends IParser> bindIParser() {
		return Analyseur.class;
	}

	@Override
	public Class<? extends IAstFactory> bindIAstFactory() {
		return ListesSansVide.class;
	}

	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return MessagesSyntaxe.class;
	}

	public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
		return MessagesLiens.class;
	}

	public Class<? extends TextRegionAccessBuilder> bindTextRegionAccessBuilder() {
		return RegionsSures.class;
	}

	public Class<? extends ICrossReferenceSerializer> bindICrossReferenceSerializer() {
		return NomsCites.class;
	}

	/** Names are those that were written: a folder is small enough to do without longer ones. */
	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return SimpleNameProvider.class;
	}

	/** What EMF would say of the model on its own is said better, in French, by the structure and the rules. */
	public void configureEObjectValidator(Binder binder) {
		binder.bind(Boolean.class).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).toInstance(Boolean.FALSE);
	}

	@Override
	public void configureRuntimeEncodingProvider(Binder binder) {
		binder.bind(IEncodingProvider.class).annotatedWith(DispatchingProvider.Runtime.class).to(EncodageUtf8.class);
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(HabitudesLexer.class);
	}
}

// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;

import com.google.inject.Binder;
import com.google.inject.name.Names;

import fr.clausier.dsl.conversion.ClausierValueConverterService;
import fr.clausier.dsl.lexique.HabitudesLexer;

/** What the language does its own way at run time. */
public class ClausierRuntimeModule extends AbstractClausierRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return ClausierValueConverterService.class;
	}

	@Override
	public void configureRuntimeLexer(Binder binder) {
		binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(HabitudesLexer.class);
	}
}

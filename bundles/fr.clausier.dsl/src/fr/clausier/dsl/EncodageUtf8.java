// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IEncodingProvider;

/** Purchase files are UTF-8 everywhere, whatever the machine's own habit. */
public class EncodageUtf8 implements IEncodingProvider {

	@Override
	public String getEncoding(URI uri) {
		return "UTF-8";
	}
}

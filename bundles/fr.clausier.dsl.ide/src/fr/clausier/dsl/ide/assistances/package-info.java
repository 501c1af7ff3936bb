// SPDX-License-Identifier: EPL-2.0
/** Changes offered where nothing is wrong: weights shared out, efforts said another way, lots split and joined, assumptions written down. */
package fr.clausier.dsl.ide.assistances;

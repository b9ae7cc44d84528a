#!/usr/bin/python3
"""Another real authorization server for the tests: Python's Authlib, set up for client credentials with private_key_jwt.

Usage: server.py SETUP.json, as tests/servers/oidc-provider/server.mjs, and with the same lines on standard output: the port,
then for each refusal the reason that only the server's log has. It ends when its standard input does.
"""
import json
import logging
import sys
import threading

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.jose import JsonWebKey
from authlib.oauth2.rfc6749 import grants
from authlib.oauth2.rfc7523 import JWTBearerClientAssertion
from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix
from werkzeug.serving import make_server

setup = json.load(open(sys.argv[1]))
app = Flask(__name__)
app.wsgi_app = ProxyFix(app.wsgi_app, x_for=0, x_host=0)  # the issuer is an https address; tests say so in X-Forwarded-Proto
used = set()


def tell(what):
    print(json.dumps(what), flush=True)


class Client:
    """One client by its metadata (RFC 7591), in the form that Authlib asks for."""

    def __init__(self, metadata):
        self.metadata = metadata

    def check_client_secret(self, secret):
        return secret == self.metadata.get("client_secret")

    def check_endpoint_auth_method(self, method, _endpoint):
        registered = self.metadata["token_endpoint_auth_method"]
        return method == {"private_key_jwt": "client_assertion_jwt"}.get(registered, registered)

    def check_grant_type(self, grant):
        return grant in self.metadata["grant_types"]

    def get_allowed_scope(self, scope):
        allowed = self.metadata["scope"].split()
        return " ".join(s for s in (scope or "").split() if s in allowed)


clients = {metadata["client_id"]: Client(metadata) for metadata in setup["clients"]}


class Assertion(JWTBearerClientAssertion):
    """What Authlib leaves to its user: where keys and used names are kept."""

    def validate_jti(self, claims, jti):
        if (claims["sub"], jti) in used:
            return False
        used.add((claims["sub"], jti))
        return True

    def resolve_client_public_key(self, client, headers):
        keys = JsonWebKey.import_key_set(client.metadata["jwks"])
        return keys.find_by_kid(headers.get("kid")) if headers.get("kid") else keys.keys[0]


class ClientCredentials(grants.ClientCredentialsGrant):
    TOKEN_ENDPOINT_AUTH_METHODS = ["client_assertion_jwt", "client_secret_basic", "client_secret_post"]


class Log(logging.Handler):
    def emit(self, record):
        if "Assertion Error" in record.getMessage():
            tell({"error": "Assertion Error", "detail": record.getMessage().partition(": ")[2]})


logging.getLogger("authlib").setLevel(logging.DEBUG)
logging.getLogger("authlib").addHandler(Log())
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = AuthorizationServer(app, query_client=clients.get, save_token=lambda token, request: None)
app.config["OAUTH2_SCOPES_SUPPORTED"] = setup["scopes"]
server.init_app(app)
server.register_client_auth_method("client_assertion_jwt", Assertion(setup["issuer"] + "/token"))
server.register_grant(ClientCredentials)


@app.route("/token", methods=["POST"])
def token():
    return server.create_token_response()


http = make_server("127.0.0.1", 0, app)
tell({"port": http.port})
threading.Thread(target=http.serve_forever, daemon=True).start()
sys.stdin.read()
